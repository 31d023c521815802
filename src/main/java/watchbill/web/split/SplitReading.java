package watchbill.web.split;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.mail.Markdown;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.split.SplitPage.Message;

/// Reads what can be split off a conversation.
@Component
class SplitReading {

    private static final int EXCERPT = 140;

    private final Conversations conversations;
    private final InstantSource time;

    SplitReading(Conversations conversations, InstantSource time) {
        this.conversations = conversations;
        this.time = time;
    }

    SplitPage opened(SignedInPerson me, Conversation conversation) {
        return page(me, conversation, Set.of(), "", Problems.NONE);
    }

    /// The page with what was chosen and typed, and what is wrong with it.
    SplitPage refused(
            SignedInPerson me,
            Conversation conversation,
            Set<Long> chosen,
            String subject,
            String problem) {
        var problems = new Problems(Map.of("message", problem));
        return page(me, conversation, chosen, subject, problems);
    }

    private SplitPage page(
            SignedInPerson me,
            Conversation conversation,
            Set<Long> chosen,
            String subject,
            Problems problems) {
        var times = Times.of(me, time.instant());
        return new SplitPage(
                conversation.number().value(),
                conversation.subject(),
                subject,
                conversations.timeline(conversation).entries().stream()
                        .filter(entry -> entry.direction() != Direction.EVENT)
                        .map(entry -> message(entry, chosen, times))
                        .toList(),
                List.of(
                        "What you choose is read in both conversations.",
                        "The new one goes to whoever is on duty, and keeps the first contact of %s."
                                .formatted(times.stamp(conversation.firstContact())),
                        "Nobody is written to now. You can take it back as long as nobody wrote in the new one."),
                problems);
    }

    private static Message message(Entry entry, Set<Long> chosen, Times times) {
        var id = entry.id().value();
        var note = entry.direction() == Direction.NOTE ? ", internal note" : "";
        return new Message(
                id,
                "%s, %s%s".formatted(entry.author().name(), times.stamp(entry.at()), note),
                Markdown.excerpt(entry.text(), EXCERPT),
                chosen.contains(id));
    }
}
