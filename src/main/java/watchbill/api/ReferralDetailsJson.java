package watchbill.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.escalation.Referral;
import watchbill.escalation.ReferralDetails;
import watchbill.escalation.WayOfTelling;

/// What became known about a referral. What is absent stays as it is.
///
/// @param told how the customer was told, a code of [WayOfTelling]
record ReferralDetailsJson(
        @Nullable String contact, @Nullable String theirNumber, @Nullable String told) {

    ReferralDetails over(Referral known) {
        return new ReferralDetails(
                Objects.requireNonNullElse(contact, known.contact()),
                Objects.requireNonNullElse(theirNumber, known.theirNumber()));
    }

    /// @throws IllegalArgumentException for another code
    @Nullable WayOfTelling how() {
        return told == null ? null : Coded.of(WayOfTelling.class, told);
    }
}
