package watchbill.people;

import java.time.Instant;

/// News about people, published in the transaction that makes them true.
public sealed interface PeopleEvent {

    /// When it happened, by the clock on the wall.
    Instant at();

    /// Someone is on a team, for the first time or again.
    record Joined(TeamId team, Person person, Role role, Actor by, Instant at)
            implements PeopleEvent {}

    /// Someone may arrange more, or less, than before.
    record RoleChanged(TeamId team, Person person, Role before, Role now, Actor by, Instant at)
            implements PeopleEvent {}

    /// Someone is no longer on a team.
    record Left(TeamId team, Person person, Actor by, Instant at) implements PeopleEvent {}
}
