package watchbill.people;

/// A person's place in a team.
///
/// @param percent share of working time given to the team, 1 to 100
public record Member(Person person, Role role, int percent) {}
