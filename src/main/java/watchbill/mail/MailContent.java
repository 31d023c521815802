package watchbill.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.mail.mime.MimePart;
import watchbill.mail.mime.Warnings;

/// What is in a mail: the text that is read, the files that come along, and mails inside it.
///
/// @param innerMails mails that are attached, in their order
/// @param reports    parts for machines: what became of a mail, or the header of the mail reported on
/// @param hasDigest  whether several mails of a list were put into one
record MailContent(
        List<Piece> pieces,
        List<MailAttachment> attachments,
        List<MimePart> innerMails,
        List<MimePart> reports,
        boolean hasDigest) {

    MailContent {
        pieces = List.copyOf(pieces);
        attachments = List.copyOf(attachments);
        innerMails = List.copyOf(innerMails);
        reports = List.copyOf(reports);
    }

    static MailContent of(MimePart mail, Warnings warnings) {
        return new ContentReader(warnings, 0).content(mail);
    }

    /// All text, the pieces one below the other.
    String text() {
        return Piece.text(pieces);
    }

    /// Sanitised; `null` when no piece is formatted.
    @Nullable String html() {
        return Piece.html(pieces);
    }

    /// Whether a program reports that the mail was opened.
    boolean isReadReceipt() {
        return attachments.stream()
                .anyMatch(file -> file.type().equals("message/disposition-notification"));
    }
}
