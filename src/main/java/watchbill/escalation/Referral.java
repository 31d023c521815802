package watchbill.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// A matter that was given to the outside team that owns it.
///
/// @param team     the team that referred it, and keeps an eye on it
/// @param contact  whom to ask for there; empty if nobody in particular
/// @param theirNumber   their number for it; empty as long as it is not known
/// @param followUp the date on which we ask them again, in our team's zone
/// @param told     absent as long as the customer does not know
/// @param end      absent as long as they have it
public record Referral(
        TeamId team,
        long id,
        ConversationNumber conversation,
        OutsideTeam to,
        String contact,
        String theirNumber,
        Instant at,
        PersonId by,
        LocalDate followUp,
        @Nullable CustomerTold told,
        @Nullable ReferralEnd end) {

    public boolean isOpen() {
        return end == null;
    }

    /// Whether the day to ask them again has come.
    ///
    /// @param today in our team's zone
    public boolean isDue(LocalDate today) {
        return isOpen() && !followUp.isAfter(today);
    }

    Referral with(ReferralDetails details) {
        return new Referral(
                team,
                id,
                conversation,
                to,
                details.contact(),
                details.theirNumber(),
                at,
                by,
                followUp,
                told,
                end);
    }
}
