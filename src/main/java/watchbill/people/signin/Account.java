package watchbill.people.signin;

import java.util.Optional;
import watchbill.people.Person;

/// What is known of a person's ways to sign in.
///
/// @param passwordHash   absent until one was chosen
/// @param linkGeneration what a one-time link must carry to count
/// @param codes          present once six-digit codes are asked for
record Account(
        Person person, Optional<String> passwordHash, int linkGeneration, Optional<Totp> codes) {}
