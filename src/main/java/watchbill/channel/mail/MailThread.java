package watchbill.channel.mail;

import java.util.List;

/// The mail of one conversation.
///
/// @param mails the oldest first
public record MailThread(List<Referred> mails) {

    /// One mail.
    ///
    /// @param messageId without brackets
    /// @param sent      whether we sent it
    public record Referred(String messageId, boolean sent) {}

    /// For the `References` of the next mail (RFC 5322, section 3.6.4).
    public List<String> references() {
        return mails.stream().map(Referred::messageId).toList();
    }

    /// Whether the customer has had any mail from us.
    public boolean hasSent() {
        return mails.stream().anyMatch(Referred::sent);
    }
}
