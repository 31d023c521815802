package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.Acting;
import watchbill.people.Person;
import watchbill.people.signin.ApiCaller;

/// On whose behalf a program acts: a person's, or, with the team's own token, the owner's of the conversation.
final class OnBehalf {

    private OnBehalf() {}

    /// @param reason why out of turn; absent if it is in turn
    static Acting of(ApiCaller caller, @Nullable String reason) {
        return new Acting(caller.person().map(Person::id).orElse(null), reason);
    }
}
