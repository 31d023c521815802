package watchbill.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import watchbill.mail.MailAddress;
import watchbill.mail.MailAttachment;
import watchbill.mail.ParsedMail;

/// What `mail inspect` prints of a mail. Message-IDs are without angle brackets; the date is ISO-8601 in UTC.
@JsonPropertyOrder({
    "messageId",
    "inReplyTo",
    "references",
    "from",
    "author",
    "replyTo",
    "to",
    "cc",
    "date",
    "subject",
    "kind",
    "text",
    "visible",
    "quoted",
    "html",
    "attachments",
    "warnings"
})
record MailInspection(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable MailPerson from,
        @Nullable MailPerson author,
        List<MailPerson> replyTo,
        List<MailPerson> to,
        List<MailPerson> cc,
        @Nullable String date,
        String subject,
        String kind,
        String text,
        String visible,
        String quoted,
        @Nullable String html,
        List<MailFile> attachments,
        List<String> warnings) {

    /// A name and an address; an empty name where the mail gives none.
    record MailPerson(String name, String address) {

        static @Nullable MailPerson of(@Nullable MailAddress address) {
            return address == null ? null : new MailPerson(address.name(), address.address());
        }

        static List<MailPerson> all(List<MailAddress> addresses) {
            return addresses.stream()
                    .map(address -> new MailPerson(address.name(), address.address()))
                    .toList();
        }
    }

    /// An attachment without its bytes.
    record MailFile(String name, String type, int size, String sha256, boolean inline) {

        static MailFile of(MailAttachment file) {
            return new MailFile(
                    file.name(), file.type(), file.size(), file.sha256(), file.inline());
        }
    }

    static MailInspection of(ParsedMail mail) {
        var header = mail.header();
        var body = mail.body();
        return new MailInspection(
                header.messageId(),
                header.inReplyTo(),
                header.references(),
                MailPerson.of(header.from()),
                MailPerson.of(header.author()),
                MailPerson.all(header.replyTo()),
                MailPerson.all(header.to()),
                MailPerson.all(header.cc()),
                header.date() == null ? null : header.date().toString(),
                header.subject(),
                mail.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                body.text(),
                body.visible(),
                body.quoted(),
                body.html(),
                mail.attachments().stream().map(MailFile::of).toList(),
                mail.warnings());
    }
}
