package watchbill.people.signin;

import watchbill.people.Actor;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Team;

/// One of us, in front of a page.
///
/// @param session    identifies the session among the person's
/// @param secondStep whether the person has six-digit codes set up
public record SignedInPerson(
        Person person, Team team, Role role, long session, boolean secondStep) {

    /// The same person as one who changes things.
    public Actor actor() {
        return new Actor.Someone(person);
    }
}
