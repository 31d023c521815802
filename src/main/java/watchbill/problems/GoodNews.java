package watchbill.problems;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.people.Person;

/// Tells everybody who has a problem that it is fixed: one text, to each in their own conversation and thread, so that
/// nobody learns of the others. What was resolved stays resolved.
@Service
public class GoodNews {

    private final SharedProblems problems;
    private final Conversations conversations;
    private final Replies replies;

    GoodNews(SharedProblems problems, Conversations conversations, Replies replies) {
        this.problems = problems;
        this.conversations = conversations;
        this.replies = replies;
    }

    /// Who would be told in a conversation: nobody, if no address is known or they were told.
    public List<Contact> recipients(Occurrence occurrence) {
        return occurrence.toldAt() == null ? recipients(occurrence.conversation()) : List.of();
    }

    /// Tells those of some conversations. Who was told already is left out, so that a second press sends nothing.
    ///
    /// @param among    the conversations that were shown to whoever pressed
    /// @param markdown what they read
    /// @return how many conversations had the news
    /// @throws IllegalArgumentException if the problem is not fixed, or the text is none
    @Transactional
    public int tell(Problem problem, Set<ConversationNumber> among, String markdown, Person by) {
        if (problem.open()) {
            throw new IllegalArgumentException(
                    "Problem %d is not fixed yet. Say so first, then tell everybody."
                            .formatted(problem.id().value()));
        }
        var untold = problems.untold(problem, among);
        var acting =
                new Acting(
                        by.id(),
                        "Everybody with problem %d was told.".formatted(problem.id().value()));
        var answer =
                new NewAnswer(
                        markdown, List.of(), List.of(), false, null, "web", problem.answerKey());
        var reachable = untold.stream().filter(number -> !recipients(number).isEmpty()).toList();
        for (var number : reachable) {
            replies.answer(conversations.findWhereItGoesOn(number).number(), acting, answer);
            problems.told(problem, number);
        }
        return reachable.size();
    }

    private List<Contact> recipients(ConversationNumber number) {
        return conversations.defaultRecipients(conversations.findWhereItGoesOn(number));
    }
}
