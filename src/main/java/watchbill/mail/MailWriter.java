package watchbill.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import watchbill.mail.OutgoingMail.OutgoingFile;

/// Writes one mail. [HeaderValue] keeps every value in its place; this class says which headers and parts there are.
final class MailWriter {

    /// Addresses whose local part is not ASCII go out as they are; there is no other form of them (RFC 6532).
    private static final Session SESSION = Session.getInstance(utf8Allowed());

    /// Jakarta Mail asks the class path who provides its streams, for every part of every mail
    // anew, unless this says it.
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    /// Above this share of characters beyond ASCII, base64 is shorter than quoted-printable.
    private static final double MOSTLY_FOREIGN = 0.25;

    private final OutgoingMail mail;
    private final Instant written;

    MailWriter(OutgoingMail mail, Instant written) {
        this.mail = mail;
        this.written = written;
    }

    byte[] bytes() {
        try {
            var message = new MimeMessage(SESSION);
            writeContent(message);
            message.saveChanges();
            writeHeaders(message);
            var out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException failure) {
            throw new IllegalArgumentException(
                    "The mail %s could not be written: %s"
                            .formatted(mail.messageId(), failure.getMessage()),
                    failure);
        }
    }

    /// After `saveChanges`, which would put a Message-ID of its own.
    private void writeHeaders(MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", HeaderValue.messageId(mail.messageId()));
        message.setHeader("Date", HeaderValue.date(written));
        message.setHeader("From", HeaderValue.addresses("From", List.of(mail.from())));
        if (mail.replyTo() != null) {
            message.setHeader(
                    "Reply-To", HeaderValue.addresses("Reply-To", List.of(mail.replyTo())));
        }
        message.setHeader("To", HeaderValue.addresses("To", mail.to()));
        if (!mail.cc().isEmpty()) {
            message.setHeader("Cc", HeaderValue.addresses("Cc", mail.cc()));
        }
        message.setHeader("Subject", HeaderValue.text("Subject", mail.subject()));
        writeThread(message);
        writeMachineMarks(message);
    }

    private void writeThread(MimeMessage message) throws MessagingException {
        if (mail.inReplyTo() != null) {
            message.setHeader("In-Reply-To", HeaderValue.messageId(mail.inReplyTo()));
        }
        var references = HeaderValue.references(mail.references());
        if (!references.isEmpty()) {
            message.setHeader("References", references);
        }
    }

    private void writeMachineMarks(MimeMessage message) throws MessagingException {
        if (mail.automatic()) {
            message.setHeader(
                    "Auto-Submitted", mail.inReplyTo() == null ? "auto-generated" : "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        if (mail.loopMark() != null) {
            message.setHeader(
                    "X-Watchbill-Loop", HeaderValue.text("X-Watchbill-Loop", mail.loopMark()));
        }
    }

    private void writeContent(MimeMessage message) throws MessagingException, IOException {
        if (mail.files().isEmpty()) {
            message.setContent(textAndHtml());
            return;
        }
        var all = new MimeMultipart("mixed");
        all.addBodyPart(inside(textAndHtml()));
        for (var file : mail.files()) {
            all.addBodyPart(attached(file));
        }
        message.setContent(all);
    }

    private Multipart textAndHtml() throws MessagingException, IOException {
        var plain = Markdown.plain(mail.markdown());
        var html =
                """
                <!doctype html>
                <html><head><meta charset="utf-8"></head><body>
                %s</body></html>
                """
                        .formatted(Markdown.html(mail.markdown()));
        return new MimeMultipart("alternative", text(plain, "plain"), text(html, "html"));
    }

    private static BodyPart text(String content, String subtype)
            throws MessagingException, IOException {
        var part = new MimeBodyPart();
        var lines = content.replace("\n", "\r\n");
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(
                                lines.getBytes(StandardCharsets.UTF_8),
                                "text/" + subtype + "; charset=utf-8")));
        var foreign = lines.chars().filter(character -> character > 127).count();
        part.setHeader(
                "Content-Transfer-Encoding",
                foreign > lines.length() * MOSTLY_FOREIGN ? "base64" : "quoted-printable");
        return part;
    }

    private static Properties utf8Allowed() {
        var properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    private static BodyPart inside(Multipart content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static BodyPart attached(OutgoingFile file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(file.bytes(), HeaderValue.mediaType(file.type()))));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(HeaderValue.oneLine(file.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
