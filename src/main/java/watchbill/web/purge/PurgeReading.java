package watchbill.web.purge;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Removal;
import watchbill.mail.Markdown;
import watchbill.people.signin.SignedInPerson;
import watchbill.purge.PurgeReason;
import watchbill.purge.Purges;
import watchbill.web.Choice;
import watchbill.web.Lengths;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.purge.PurgePage.Message;
import watchbill.web.purge.PurgePage.Preview;
import watchbill.worktime.WorkCalendars;

/// Reads what can be taken out of a conversation, and what would go with it.
@Component
class PurgeReading {

    private static final int EXCERPT = 140;

    private final Purges purges;
    private final Conversations conversations;
    private final WorkCalendars calendars;
    private final InstantSource time;

    PurgeReading(
            Purges purges,
            Conversations conversations,
            WorkCalendars calendars,
            InstantSource time) {
        this.purges = purges;
        this.conversations = conversations;
        this.calendars = calendars;
        this.time = time;
    }

    PurgePage opened(SignedInPerson me, Conversation conversation) {
        return page(me, conversation, new Removal(Set.of(), false), null, Problems.NONE);
    }

    /// The page with what would go.
    ///
    /// @throws IllegalArgumentException if nothing is chosen, or something of another conversation
    PurgePage looked(SignedInPerson me, Conversation conversation, Removal removal) {
        var look = purges.look(conversation, removal);
        return page(me, conversation, removal, look, Problems.NONE);
    }

    PurgePage refused(
            SignedInPerson me, Conversation conversation, Removal removal, String problem) {
        return page(me, conversation, removal, null, new Problems(Map.of("message", problem)));
    }

    private PurgePage page(
            SignedInPerson me,
            Conversation conversation,
            Removal removal,
            Removal.@Nullable Look look,
            Problems problems) {
        var times = Times.of(me, time.instant());
        return new PurgePage(
                conversation.number().value(),
                conversation.subject(),
                conversations.timeline(conversation).entries().stream()
                        .filter(entry -> entry.direction() != Direction.EVENT)
                        .map(entry -> message(entry, removal, times))
                        .toList(),
                removal.subject(),
                Optional.ofNullable(look)
                        .map(found -> preview(conversation, removal, found, times)),
                problems);
    }

    private static Message message(Entry entry, Removal removal, Times times) {
        var note = entry.direction() == Direction.NOTE ? ", internal note" : "";
        return new Message(
                entry.id().value(),
                "%s, %s%s".formatted(entry.author().name(), times.stamp(entry.at()), note),
                Markdown.excerpt(entry.text(), EXCERPT),
                removal.messages().contains(entry.id()));
    }

    private Preview preview(
            Conversation conversation, Removal removal, Removal.Look look, Times times) {
        return new Preview(
                goes(look, removal, times),
                look.repeats().stream().map(entry -> message(entry, removal, times)).toList(),
                Arrays.stream(PurgeReason.values())
                        .map(reason ->
                                new Choice(reason.code(), Words.capital(reason.words()), false))
                        .toList(),
                spoken(purges.standstill()),
                later(conversation, times));
    }

    private static List<String> goes(Removal.Look look, Removal removal, Times times) {
        var goes = new ArrayList<String>();
        for (var entry : look.chosen()) {
            goes.add(
                    "The words of %s, %s%s"
                            .formatted(
                                    entry.author().name(), times.stamp(entry.at()), files(entry)));
        }
        if (removal.subject()) {
            goes.add("The subject, also where the timeline says it");
        }
        if (!look.quotes().isEmpty()) {
            goes.add(
                    "What is quoted of it in the message of "
                            + look.quotes().stream()
                                    .map(entry -> times.stamp(entry.at()))
                                    .collect(Collectors.joining(", ")));
        }
        goes.add("Copies: the mail as it came, notices and mail that says it, drafts, the search");
        return goes;
    }

    private static String files(Entry entry) {
        return switch (entry.attachments().size()) {
            case 0 -> "";
            case 1 -> ", with its file";
            default -> ", with its %d files".formatted(entry.attachments().size());
        };
    }

    private static String spoken(Duration length) {
        return length.compareTo(Duration.ofMinutes(1)) < 0
                ? Words.counted(length.toSeconds(), "second", "seconds")
                : Lengths.spoken(length);
    }

    private String later(Conversation conversation, Times times) {
        var now = time.instant();
        var calendar = calendars.current(conversation.team()).calendar();
        return calendar.isOpen(now) ? calendar.nextClose(now).map(times::stamp).orElse("") : "";
    }
}
