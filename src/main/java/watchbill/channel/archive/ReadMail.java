package watchbill.channel.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.channel.mail.MailKey;
import watchbill.channel.mail.MailWords;
import watchbill.conversation.Contact;
import watchbill.conversation.IncomingText;
import watchbill.mail.MailParser;
import watchbill.mail.ParsedMail;
import watchbill.people.PersonId;

/// A mail of an archive, read.
///
/// @param key       the same for the same mail, however it comes; see [MailKey]
/// @param written   tells mails apart that share a key: their dates, or their words where there is no date
/// @param ancestors what it answers, the nearest first
/// @param person    the author, if one of us
/// @param ours      whether it is our word
/// @param subject   decoded, as it stands
record ReadMail(
        Place place,
        String key,
        String written,
        @Nullable String messageId,
        List<String> ancestors,
        Instant at,
        Contact author,
        @Nullable PersonId person,
        boolean ours,
        String subject,
        IncomingText text) {

    /// More references than that lead nowhere else.
    private static final int MOST_ANCESTORS = 50;

    /// So much of a Message-ID is looked at; real ones have a tenth of it.
    private static final int LONGEST_ID = 500;

    /// @param now no mail was written after it
    /// @return nothing if it is no mail: it says neither who wrote it, nor when, nor about what
    static @Nullable ReadMail of(Found.Raw found, Wrote wrote, Instant now) {
        var mail = MailParser.parse(found.bytes());
        var header = mail.header();
        if (header.from() == null
                && header.messageId() == null
                && header.date() == null
                && header.subject().isBlank()) {
            return null;
        }
        var author = author(mail);
        var ours = wrote.ours(author);
        var date = new WrittenAt(header.date(), found.delivered(), now);
        return new ReadMail(
                found.place(),
                MailKey.of(mail, author),
                header.date() == null
                        ? Integer.toHexString(mail.body().text().hashCode())
                        : header.date().toString(),
                header.messageId() == null ? null : id(header.messageId()),
                header.ancestors().stream().limit(MOST_ANCESTORS).map(ReadMail::id).toList(),
                date.instant(),
                author,
                wrote.person(author),
                ours,
                clean(header.subject()),
                text(mail, ours, date.warnings()));
    }

    private static Contact author(ParsedMail mail) {
        var author = mail.header().author();
        return author == null
                ? new Contact("", null)
                : new Contact(clean(author.name()), clean(author.address()));
    }

    /// What is ours is shown as Markdown, and was plain text.
    private static IncomingText text(ParsedMail mail, boolean ours, List<String> more) {
        var text = MailWords.customers(mail, false);
        var warnings = new ArrayList<>(text.warnings());
        warnings.addAll(more);
        return new IncomingText(
                ours ? MailWords.verbatim(text.visible()) : text.visible(),
                text.quoted(),
                text.html(),
                text.attachments(),
                warnings);
    }

    private static String id(String messageId) {
        var clean = clean(messageId);
        return clean.length() > LONGEST_ID ? clean.substring(0, LONGEST_ID) : clean;
    }

    /// PostgreSQL keeps no U+0000.
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
