package watchbill.people;

import java.time.Instant;

/// News about people, published in the transaction that makes them true.
public sealed interface PeopleEvent {

    /// Whose news it is. What someone does to their own account is news of the team they sign in to.
    TeamId team();

    /// When it happened.
    Instant at();

    /// Someone is on a team, for the first time or again.
    record Joined(TeamId team, Person person, Role role, Actor by, Instant at)
            implements PeopleEvent {}

    /// Someone is called differently.
    ///
    /// @param person by the new name
    /// @param before the name until then
    record Renamed(TeamId team, Person person, String before, Actor by, Instant at)
            implements PeopleEvent {}

    /// Someone may arrange more, or less, than before.
    record RoleChanged(TeamId team, Person person, Role before, Role now, Actor by, Instant at)
            implements PeopleEvent {}

    /// Someone gives the team more, or less, of their working time than before, in percent.
    record ShareChanged(TeamId team, Person person, int before, int now, Actor by, Instant at)
            implements PeopleEvent {}

    /// Someone is no longer on a team.
    record Left(TeamId team, Person person, Actor by, Instant at) implements PeopleEvent {}

    /// Someone proved who they are and has a session.
    record SignedIn(TeamId team, Person person, Instant at) implements PeopleEvent {}

    /// Someone knew an address of ours, but not the password or code that belongs to it.
    record SignInRefused(TeamId team, Person person, Instant at) implements PeopleEvent {}

    /// Someone chose a new password.
    record PasswordChanged(TeamId team, Person person, Instant at) implements PeopleEvent {}

    /// From now on, six-digit codes are asked for at sign-in, or no longer.
    record CodesSwitched(TeamId team, Person person, boolean on, Instant at)
            implements PeopleEvent {}

    /// A program may act for the team or one of its people.
    record TokenIssued(TeamId team, String name, Actor by, Instant at) implements PeopleEvent {}

    /// A program may no longer act.
    record TokenRevoked(TeamId team, String name, Actor by, Instant at) implements PeopleEvent {}
}
