package watchbill.web.conversation;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.Attachment;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Files;
import watchbill.conversation.MessageId;
import watchbill.conversation.StoredFile;
import watchbill.conversation.TextTail;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.NothingHere;
import watchbill.web.Sizes;
import watchbill.web.Times;

/// Reads one file for one of us.
@Component
class FileReading {

    private static final int FEW = 200;
    private static final int MANY = 5_000;

    private final Conversations conversations;
    private final Files files;
    private final InstantSource time;

    FileReading(Conversations conversations, Files files, InstantSource time) {
        this.conversations = conversations;
        this.files = files;
        this.time = time;
    }

    /// @param more whether to show as many lines of a text as are ever shown
    FilePage page(
            SignedInPerson me,
            Conversation conversation,
            MessageId message,
            int position,
            boolean more) {
        var team = conversation.team();
        var number = conversation.number();
        var stored =
                files.find(team, number, message, position)
                        .orElseThrow(() -> missing(message, position));
        var entry =
                conversations
                        .message(team, number, message)
                        .orElseThrow(() -> missing(message, position));
        var file = stored.file();
        var itself = address(conversation, file);
        var text = files.tail(stored, more ? MANY : FEW).map(tail -> text(tail, itself, more));
        return new FilePage(
                number.value(),
                conversation.subject(),
                "/conversations/%d#message-%d".formatted(number.value(), message.value()),
                file.name(),
                FileKind.of(file.type()).icon(),
                itself,
                file.pictured() ? itself + "/small" : "",
                text,
                file.pictured() || text.isPresent() ? "" : nothing(stored),
                facts(file, entry, Times.of(me, time.instant())));
    }

    private static FilePage.Text text(TextTail tail, String itself, boolean more) {
        var count = tail.lines().size();
        var heading =
                tail.whole()
                        ? count == 1 ? "Its one line" : "All %,d lines".formatted(count)
                        : "The last %,d lines".formatted(count);
        var further = tail.whole() || more ? "" : itself + "/about?more=true";
        return new FilePage.Text(heading, tail.lines(), further);
    }

    private static String nothing(StoredFile stored) {
        if (stored.file().size() == 0) {
            return "The file is empty: it has 0 bytes.";
        }
        return FileKind.of(stored.file().type()).icon() == Icon.PHOTO
                ? "There is no small picture of it: it is still to be made, or the file is broken or has too many pixels. It can be downloaded."
                : "It is neither text nor a picture, so there is nothing to show. It can be downloaded; open it only if you trust who sent it.";
    }

    private static List<Fact> facts(Attachment file, Entry entry, Times times) {
        var sender = entry.author();
        return List.of(
                Fact.of("What it is", FileKind.of(file.type()).words()),
                Fact.of("Size", Sizes.of(file.size())),
                new Fact(
                        "Sent by",
                        sender.name(),
                        times.exact(entry.at()),
                        "/conversations/%d#message-%d"
                                .formatted(entry.conversation().value(), entry.id().value())),
                Fact.of("Seen by", seenBy(entry.direction())),
                Fact.of("SHA-256", file.sha256()));
    }

    private static String seenBy(Direction direction) {
        return direction == Direction.NOTE
                ? "Only the team: it is in an internal note"
                : "The team and the customer";
    }

    private static String address(Conversation conversation, Attachment file) {
        return "/conversations/%d/files/%d/%d"
                .formatted(conversation.number().value(), file.message().value(), file.position());
    }

    private static NothingHere missing(MessageId message, int position) {
        return new NothingHere("No file %d in message %d.".formatted(position, message.value()));
    }
}
