package watchbill.audit;

import java.util.Locale;
import watchbill.people.PeopleEvent;
import watchbill.people.Role;

/// What happened, as the audit tells it.
///
/// @param was    what it was before; empty where there is nothing to say
/// @param became what it is since; empty where there is nothing to say
record Sentence(String who, String what, String was, String became) {

    Sentence(String who, String what) {
        this(who, what, "", "");
    }

    static Sentence of(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.Joined(_, var person, var role, var by, _) ->
                    new Sentence(
                            by.name(),
                            "put %s on the team as %s".formatted(person.name(), word(role)));
            case PeopleEvent.Renamed(_, var person, var before, var by, _) ->
                    new Sentence(
                            by.name(),
                            "changed the name of %s".formatted(person.email()),
                            before,
                            person.name());
            case PeopleEvent.RoleChanged(_, var person, var before, var now, var by, _) ->
                    new Sentence(
                            by.name(),
                            "changed the role of %s".formatted(person.name()),
                            word(before),
                            word(now));
            case PeopleEvent.ShareChanged(_, var person, var before, var now, var by, _) ->
                    new Sentence(
                            by.name(),
                            "changed the share of time of %s".formatted(person.name()),
                            before + " %",
                            now + " %");
            case PeopleEvent.Left(_, var person, var by, _) ->
                    new Sentence(by.name(), "took %s off the team".formatted(person.name()));
            case PeopleEvent.SignedIn(_, var person, _) -> new Sentence(person.name(), "signed in");
            case PeopleEvent.SignInRefused(_, var person, _) ->
                    new Sentence("Someone", "tried to sign in as %s".formatted(person.name()));
            case PeopleEvent.PasswordChanged(_, var person, _) ->
                    new Sentence(person.name(), "chose a new password");
            case PeopleEvent.CodesSwitched(_, var person, var on, _) ->
                    new Sentence(
                            person.name(),
                            "switched six-digit codes %s".formatted(on ? "on" : "off"));
            case PeopleEvent.TokenIssued(_, var name, var by, _) ->
                    new Sentence(by.name(), "made the token \"%s\"".formatted(name));
            case PeopleEvent.TokenRevoked(_, var name, var by, _) ->
                    new Sentence(by.name(), "revoked the token \"%s\"".formatted(name));
        };
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
