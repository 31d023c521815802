package watchbill.setup;

import java.util.List;
import java.util.SortedMap;
import watchbill.people.Person;
import watchbill.people.Team;

/// A team that is set up.
///
/// @param token       for the team's programs, the same each time
/// @param signInLinks a one-time link for each person of the set-up, by mail address
/// @param newcomers   who was not on the team before, in the order of the set-up
public record SetupResult(
        Team team, String token, SortedMap<String, String> signInLinks, List<Person> newcomers) {}
