package watchbill.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.escalation.FollowUpDays;
import watchbill.escalation.NewReferral;
import watchbill.escalation.OutsideTeamId;
import watchbill.escalation.ReferralDetails;
import watchbill.escalation.WayOfTelling;

/// A referral to be made.
///
/// @param to       the id of an outside team
/// @param followUp a date; absent for the second business day after today
/// @param told     how the customer was told already, a code of [WayOfTelling]
/// @param message  tells the customer now, in Markdown
/// @param reason   why the caller does so out of turn
record NewReferralJson(
        @Nullable Long to,
        @Nullable String contact,
        @Nullable String theirNumber,
        @Nullable String followUp,
        @Nullable String told,
        @Nullable String message,
        @Nullable String reason) {

    NewReferralJson {
        if (to == null) {
            throw new IllegalArgumentException(
                    "Field 'to' is missing. Send the id of one of the teams under /api/v1/outside-teams.");
        }
    }

    /// @throws IllegalArgumentException naming a field that cannot be read
    NewReferral wish(FollowUpDays days, @Nullable String key) {
        return new NewReferral(
                new OutsideTeamId(Objects.requireNonNull(to)),
                new ReferralDetails(
                        Objects.requireNonNullElse(contact, ""),
                        Objects.requireNonNullElse(theirNumber, "")),
                followUp == null ? days.usual() : FollowUpDays.date(followUp),
                told == null ? null : Coded.of(WayOfTelling.class, told),
                Objects.requireNonNullElse(message, ""),
                "api",
                key);
    }
}
