package watchbill.api;

import watchbill.people.Actor;
import watchbill.people.signin.ApiCaller;

/// Who changes what the team relies on: always one of us, for the audit says who.
final class InPerson {

    private InPerson() {}

    /// @throws IllegalArgumentException with the team's own token, which nobody in particular stands behind
    static Actor of(ApiCaller caller) {
        return caller.person()
                .map(Actor.Someone::new)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The token '%s' is the team's, and this change is written down with its author. Use a person's token."
                                        .formatted(caller.tokenName())));
    }
}
