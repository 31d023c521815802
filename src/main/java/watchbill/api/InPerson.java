package watchbill.api;

import watchbill.people.Actor;
import watchbill.people.Person;
import watchbill.people.signin.ApiCaller;

/// Who stands behind what has no owner: always one of us, for what is noted says who noted it.
final class InPerson {

    private InPerson() {}

    static Actor of(ApiCaller caller) {
        return new Actor.Someone(whoever(caller));
    }

    /// @throws IllegalArgumentException with the team's own token, which nobody in particular stands behind
    static Person whoever(ApiCaller caller) {
        return caller.person()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The token '%s' is the team's, and this is written down with its author. Use a person's token."
                                        .formatted(caller.tokenName())));
    }
}
