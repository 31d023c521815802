package watchbill.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report about a mail that was sent earlier.
///
/// @param recipients        whom it is about; empty when the report does not say
/// @param originalMessageId of the mail reported on, without brackets, if the report tells
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3464">RFC 3464</a>
public record Bounce(List<Recipient> recipients, @Nullable String originalMessageId) {

    /// What happened to one recipient.
    ///
    /// @param address    as given in the report
    /// @param action     whether it failed for good
    /// @param status     enhanced status code such as `5.1.1`; empty when unknown
    /// @param diagnostic in the words of the reporting server; empty when it gave none
    public record Recipient(String address, Action action, String status, String diagnostic) {}

    /// How far the report goes.
    public enum Action {
        /// Given up.
        FAILED,
        /// Still being tried.
        DELAYED,
        /// Handed over; nothing is wrong.
        DELIVERED
    }

    /// The recipients that will never get the mail.
    public List<Recipient> failed() {
        return recipients.stream()
                .filter(recipient -> recipient.action() == Action.FAILED)
                .toList();
    }
}
