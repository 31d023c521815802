package watchbill.web.problems;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.problems.GoodNews;
import watchbill.problems.Occurrence;
import watchbill.problems.Problem;
import watchbill.problems.SharedProblems;

/// Finds out who can be told that a problem is fixed.
@Component
class Telling {

    /// @param recipients empty if nobody can be told there
    /// @param why        nobody can; empty otherwise
    record Told(
            Conversation conversation,
            Occurrence occurrence,
            List<Contact> recipients,
            String why) {}

    private final SharedProblems shared;
    private final GoodNews news;
    private final ConversationLists lists;
    private final Continuations continuations;

    Telling(
            SharedProblems shared,
            GoodNews news,
            ConversationLists lists,
            Continuations continuations) {
        this.shared = shared;
        this.news = news;
        this.lists = lists;
        this.continuations = continuations;
    }

    /// All inquiries that come from a problem, with who can be told.
    List<Told> of(Problem problem) {
        var occurrences = shared.occurrences(problem);
        var numbers = occurrences.stream().map(Occurrence::conversation).toList();
        var conversations = lists.of(problem.team(), numbers);
        return conversations.stream()
                .map(conversation -> told(conversation, at(occurrences, conversation)))
                .toList();
    }

    private Told told(Conversation conversation, Occurrence occurrence) {
        if (occurrence.toldAt() != null) {
            return new Told(conversation, occurrence, List.of(), "told already");
        }
        if (continuations.isAwaited(conversation)) {
            return new Told(conversation, occurrence, List.of(), "not in the conversation yet");
        }
        var recipients = news.recipients(occurrence);
        return new Told(
                conversation,
                occurrence,
                recipients,
                recipients.isEmpty() ? "no address known" : "");
    }

    private static Occurrence at(List<Occurrence> occurrences, Conversation conversation) {
        return occurrences.stream()
                .filter(its -> its.conversation().equals(conversation.number()))
                .findFirst()
                .orElseThrow();
    }
}
