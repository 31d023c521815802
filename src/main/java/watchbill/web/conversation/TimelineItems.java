package watchbill.web.conversation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Attachment;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.MessageId;
import watchbill.web.Icon;
import watchbill.web.LetterHtml;
import watchbill.web.Sizes;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.TimelineItem.Quoted;

/// Turns what is stored of a conversation into what a page shows.
///
/// @param number       the conversation that is read; what was merged into it says where it was written
/// @param conversation the address below which this page's reader fetches files
/// @param answer       the message marked as the answer
/// @param mails        the messages whose mail the reader may have as it came
/// @param ours         whether the reader is one of us, and not a customer
public record TimelineItems(
        Times times,
        ConversationNumber number,
        String conversation,
        @Nullable MessageId answer,
        Set<MessageId> mails,
        boolean ours) {

    /// The sign beside events that lead to the archive and out of it.
    private static final String ARCHIVE = "archive";

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    TimelineItem of(Entry entry) {
        return entry.direction() == Direction.EVENT ? event(entry) : message(entry);
    }

    private TimelineItem event(Entry entry) {
        return new TimelineItem.Event(
                Icon.of(entry.icon()),
                isElsewhere(entry) ? entry.conversation() + ": " + entry.text() : entry.text(),
                times.stamp(entry.at()),
                times.exact(entry.at()),
                linked(entry));
    }

    private static String linked(Entry entry) {
        var named = NUMBER.matcher(entry.text());
        return entry.icon().equals(ARCHIVE) && named.find()
                ? "/conversations/" + named.group(1)
                : "";
    }

    private TimelineItem message(Entry entry) {
        return new TimelineItem.Message(
                entry.id().value(),
                entry.author().name(),
                Words.initials(entry.author().name()),
                isElsewhere(entry)
                        ? (beside(entry) + " from " + entry.conversation()).strip()
                        : beside(entry),
                entry.direction() != Direction.IN,
                entry.direction() == Direction.NOTE,
                times.stamp(entry.at()),
                times.ago(entry.at()),
                times.exact(entry.at()),
                LetterHtml.of(entry),
                LetterHtml.laidOut(entry.html()),
                quoted(entry),
                files(entry),
                entry.warnings(),
                original(entry),
                entry.id().equals(answer));
    }

    private boolean isElsewhere(Entry entry) {
        return !entry.conversation().equals(number);
    }

    private String original(Entry entry) {
        return mails.contains(entry.id())
                ? "%s/messages/%d/original.eml".formatted(conversation, entry.id().value())
                : "";
    }

    /// The part that earlier mail already said, folded away.
    public static Quoted quoted(Entry entry) {
        var lines = (int) entry.quoted().lines().count();
        return entry.quoted().isBlank()
                ? Quoted.NOTHING
                : new Quoted(lines, LetterHtml.plain(entry.quoted()));
    }

    /// The attachments, each with the address to fetch it from.
    public List<TimelineItem.File> files(Entry entry) {
        return entry.attachments().stream().map(this::file).toList();
    }

    private TimelineItem.File file(Attachment file) {
        var href =
                "%s/files/%d/%d".formatted(conversation, file.message().value(), file.position());
        return new TimelineItem.File(
                FileKind.of(file.type()).icon(),
                file.name(),
                Sizes.of(file.size()),
                href,
                ours ? href + "/about" : "",
                ours && file.pictured() ? href + "/small" : "");
    }

    private static String beside(Entry entry) {
        return switch (entry.direction()) {
            case IN -> address(entry.author());
            case OUT ->
                    entry.volunteer()
                            ? "volunteer"
                            : entry.acknowledgement() ? "acknowledgement" : "";
            case NOTE, EVENT -> "";
        };
    }

    /// Empty where it is all that is known of somebody, and stands as the name already.
    private static String address(Contact author) {
        return author.email() == null || author.email().equals(author.name()) ? "" : author.email();
    }
}
