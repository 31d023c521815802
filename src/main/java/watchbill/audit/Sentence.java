package watchbill.audit;

import java.util.Locale;
import watchbill.people.PeopleEvent;
import watchbill.people.Role;

/// News about people, as the audit tells it.
record Sentence(String who, String what) {

    static Sentence of(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.Joined(_, var person, var role, var by, _) ->
                    new Sentence(
                            by.name(),
                            "put %s on the team as %s".formatted(person.name(), word(role)));
            case PeopleEvent.RoleChanged(_, var person, var before, var now, var by, _) ->
                    new Sentence(
                            by.name(),
                            "made %s %s, before %s"
                                    .formatted(person.name(), word(now), word(before)));
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
