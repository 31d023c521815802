package watchbill.web.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Attachment;
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
/// @param files  the address below which this page's reader fetches attachments
/// @param answer the message marked as the answer
public record TimelineItems(Times times, String files, @Nullable MessageId answer) {

    TimelineItem of(Entry entry) {
        return entry.direction() == Direction.EVENT ? event(entry) : message(entry);
    }

    private TimelineItem event(Entry entry) {
        return new TimelineItem.Event(
                Icon.of(entry.icon()),
                entry.text(),
                times.stamp(entry.at()),
                times.exact(entry.at()));
    }

    private TimelineItem message(Entry entry) {
        return new TimelineItem.Message(
                entry.id().value(),
                entry.author().name(),
                Words.initials(entry.author().name()),
                beside(entry),
                entry.direction() != Direction.IN,
                entry.direction() == Direction.NOTE,
                times.stamp(entry.at()),
                times.ago(entry.at()),
                times.exact(entry.at()),
                LetterHtml.of(entry),
                quoted(entry),
                files(entry),
                entry.warnings(),
                "",
                entry.id().equals(answer));
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
        var icon = file.type().startsWith("image/") ? Icon.PHOTO : Icon.FILE;
        var href = "%s/%d/%d".formatted(files, file.message().value(), file.position());
        return new TimelineItem.File(icon, file.name(), Sizes.of(file.size()), href);
    }

    private static String beside(Entry entry) {
        return switch (entry.direction()) {
            case IN -> entry.author().email() == null ? "" : entry.author().email();
            case OUT ->
                    entry.volunteer()
                            ? "volunteer"
                            : entry.acknowledgement() ? "acknowledgement" : "";
            case NOTE, EVENT -> "";
        };
    }
}
