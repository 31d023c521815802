package watchbill.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail to be written.
///
/// @param messageId  without brackets; the caller keeps it, so that a mail sent twice after a crash is one mail
/// @param replyTo    where answers should go, if not to `from`
/// @param markdown   what it says; the mail carries it as plain text and as HTML
/// @param inReplyTo  the mail answered, without brackets
/// @param references the thread so far, oldest first, without brackets; a long thread is shortened in the middle
/// @param automatic  whether a machine wrote it; it then asks machines not to answer
/// @param loopMark   value of `X-Watchbill-Loop`, by which a desk knows its own mail when it comes back
/// @param files      to be attached
public record OutgoingMail(
        String messageId,
        MailAddress from,
        @Nullable MailAddress replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        String subject,
        String markdown,
        @Nullable String inReplyTo,
        List<String> references,
        boolean automatic,
        @Nullable String loopMark,
        List<OutgoingFile> files) {

    /// A file to attach.
    ///
    /// @param type media type such as `image/png`
    public record OutgoingFile(String name, String type, byte[] bytes) {}
}
