package watchbill.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.escalation.Closing;
import watchbill.escalation.ReferralOutcome;

/// How a referral ends.
///
/// @param outcome  a code of [ReferralOutcome]
/// @param sentence what became of it
/// @param reason   why the caller does so out of turn
record ReferralClosingJson(
        @Nullable String outcome, @Nullable String sentence, @Nullable String reason) {

    /// @throws IllegalArgumentException if the outcome is unknown, or one of the two is missing
    Closing closing() {
        return new Closing(
                Coded.of(ReferralOutcome.class, Objects.requireNonNullElse(outcome, "")),
                Objects.requireNonNullElse(sentence, ""));
    }
}
