package watchbill.conversation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import watchbill.people.Person;

/// A conversation as one Markdown file: every message, note and event, in order.
public final class MarkdownExport {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss xxx", Locale.ENGLISH);

    private MarkdownExport() {}

    /// @param zone   in which times are written
    /// @param effort what was done on it, the first first
    /// @param lesson what its end taught
    public static String of(
            Timeline timeline, Person owner, ZoneId zone, List<Effort> effort, Lesson lesson) {
        return head(timeline.conversation(), owner, zone)
                + AccountMarkdown.of(timeline.conversation(), effort, lesson)
                + "\n"
                + timeline.entries().stream()
                        .map(entry -> part(entry, zone))
                        .collect(Collectors.joining("\n"));
    }

    private static String head(Conversation conversation, Person owner, ZoneId zone) {
        return """
        # %s %s

        - State: %s%s
        - Kind: %s%s
        - Owner: %s
        - Requester: %s
        - First contact: %s, %s
        """
                .formatted(
                        conversation.number(),
                        conversation.subject(),
                        conversation.state().code(),
                        outcome(conversation.standing().outcome()),
                        conversation.kind().words(),
                        about(conversation),
                        owner.name(),
                        named(conversation.requester()),
                        conversation.method().words(),
                        WHEN.format(conversation.firstContact().atZone(zone)));
    }

    private static String part(Entry entry, ZoneId zone) {
        var when = WHEN.format(entry.at().atZone(zone));
        return switch (entry.direction()) {
            case EVENT -> "*%s: %s*\n".formatted(when, entry.text());
            case NOTE -> message("Internal note by " + entry.author().name(), when, entry);
            case IN -> message(named(entry.author()), when, entry);
            case OUT -> message(named(entry.author()) + " to the customer", when, entry);
        };
    }

    private static String message(String who, String when, Entry entry) {
        var files =
                entry.attachments().stream()
                        .map(file ->
                                "- File: %s, %d bytes, SHA-256 %s\n"
                                        .formatted(file.name(), file.size(), file.sha256()))
                        .collect(Collectors.joining());
        var quoted =
                entry.quoted().isBlank()
                        ? ""
                        : "\n"
                                + entry.quoted()
                                        .lines()
                                        .map(line -> "> " + line)
                                        .collect(Collectors.joining("\n"))
                                + "\n";
        return "## %s, %s\n\n%s\n%s%s%s"
                .formatted(who, when, entry.text(), quoted, files.isEmpty() ? "" : "\n", files);
    }

    private static String about(Conversation conversation) {
        var topic = conversation.topic();
        return line("Topic", topic == null ? null : topic.name())
                + line("Component", conversation.component())
                + line("Site", conversation.site());
    }

    private static String line(String label, @Nullable String value) {
        return value == null ? "" : "\n- %s: %s".formatted(label, value);
    }

    private static String outcome(@Nullable Outcome outcome) {
        return outcome == null ? "" : " (%s)".formatted(outcome.words());
    }

    private static String named(Contact contact) {
        return contact.email() == null
                ? contact.name()
                : "%s <%s>".formatted(contact.name(), contact.email());
    }
}
