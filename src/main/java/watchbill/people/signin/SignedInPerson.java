package watchbill.people.signin;

import java.time.ZoneId;
import watchbill.people.Actor;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Team;

/// One of us, in front of a page.
///
/// @param session    identifies the session among the person's
/// @param secondStep whether the person has six-digit codes set up
/// @param zone       where they read times: the one they chose, or the team's
public record SignedInPerson(
        Person person, Team team, Role role, long session, boolean secondStep, ZoneId zone) {

    /// The same person as one who changes things.
    public Actor actor() {
        return new Actor.Someone(person);
    }
}
