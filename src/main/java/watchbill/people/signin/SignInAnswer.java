package watchbill.people.signin;

import java.time.Duration;
import watchbill.people.Person;

/// What comes of an attempt to sign in.
public sealed interface SignInAnswer {

    /// It is them.
    ///
    /// @param session for the cookie; shown once, stored only as a hash
    record Welcome(Person person, String session) implements SignInAnswer {}

    /// So far it is right; a six-digit code must follow.
    ///
    /// @param step proves the first half, for ten minutes
    record CodeNeeded(String step) implements SignInAnswer {}

    /// Something was wrong; it is not said what.
    record Refused() implements SignInAnswer {}

    /// Too many attempts went before.
    record Wait(Duration time) implements SignInAnswer {}
}
