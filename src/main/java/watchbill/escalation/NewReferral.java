package watchbill.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A referral about to be made.
///
/// @param followUp  a business day ahead
/// @param told      how the customer was told already; absent if not yet
/// @param message   tells the customer now, in Markdown; empty to write nothing
/// @param via       where it was entered: `web` or `api`
/// @param clientKey the same key again answers like the first time and stores nothing
public record NewReferral(
        OutsideTeamId to,
        ReferralDetails details,
        LocalDate followUp,
        @Nullable WayOfTelling told,
        String message,
        String via,
        @Nullable String clientKey) {

    /// Whether the customer is told by a message with it.
    public boolean writes() {
        return !message.isBlank();
    }
}
