package watchbill.people.signin;

import java.util.Optional;
import watchbill.people.Person;
import watchbill.people.Team;

/// A program with a bearer token.
///
/// @param tokenName what the token was called when it was made
/// @param person    on whose behalf it acts; without one it is the team's own, and acts for the owner of each conversation
public record ApiCaller(Team team, String tokenName, Optional<Person> person) {}
