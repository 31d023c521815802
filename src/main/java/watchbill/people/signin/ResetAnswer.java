package watchbill.people.signin;

import java.time.Duration;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// What follows when someone says that they forgot a password. The page looks the same for the first two.
public sealed interface ResetAnswer {

    /// The caller mails this link to the person, in the name of the team.
    record Send(TeamId team, Person person, String link) implements ResetAnswer {}

    /// Nobody here has this address.
    record Nobody() implements ResetAnswer {}

    /// Too many were asked for before.
    record Wait(Duration time) implements ResetAnswer {}
}
