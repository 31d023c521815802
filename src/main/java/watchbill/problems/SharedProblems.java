package watchbill.problems;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Links;
import watchbill.conversation.NoSuchConversation;
import watchbill.conversation.TimelineEvent;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Problems that several customers have (R9). Each method is one transaction, with what its listeners write.
@Service
public class SharedProblems {

    /// The most inquiries of one problem.
    public static final int MOST = 500;

    private static final String SIGN = "link";

    private final ProblemSql sql;
    private final Conversations conversations;
    private final Links links;
    private final InstantSource time;

    SharedProblems(ProblemSql sql, Conversations conversations, Links links, InstantSource time) {
        this.sql = sql;
        this.conversations = conversations;
        this.links = links;
        this.time = time;
    }

    /// @throws NoSuchProblem if the team has none of that number
    public Problem find(TeamId team, ProblemId id) {
        return sql.find(team, id).orElseThrow(() -> new NoSuchProblem(id));
    }

    /// The problems of a team, the latest first.
    ///
    /// @param fixed  those that are fixed, or those that are open
    /// @param before only those found before it; absent for the latest
    /// @param limit  1 to 200
    public List<Problem> list(TeamId team, boolean fixed, @Nullable ProblemId before, int limit) {
        return sql.list(team, fixed, before, limit);
    }

    /// What a conversation comes from. Costs nothing where it is linked to nothing.
    public List<Problem> of(Conversation conversation) {
        return conversation.linked() == 0
                ? List.of()
                : sql.of(conversation.team(), conversation.number());
    }

    /// The inquiries that come from a problem, in the order of their numbers; at most [#MOST].
    public List<Occurrence> occurrences(Problem problem) {
        return sql.occurrences(problem.team(), problem.id());
    }

    /// Writes a problem down.
    @Transactional
    public Problem found(TeamId team, ProblemCard card, Person by) {
        return find(team, sql.insert(team, card, by.id(), time.instant()));
    }

    /// Says something else about it.
    @Transactional
    public void describe(Problem problem, ProblemCard card) {
        sql.describe(problem.team(), problem.id(), card);
    }

    /// Notes that an inquiry comes from a problem. One that does already stays so.
    ///
    /// @throws NoSuchConversation if the team has none of that number
    /// @throws IllegalArgumentException if the problem has too many already
    @Transactional
    public void occurs(Problem problem, ConversationNumber number, Person by) {
        sql.lock(problem.team(), problem.id());
        requireOfTeam(problem.team(), number);
        if (occurrences(problem).size() >= MOST) {
            throw new IllegalArgumentException(
                    "Problem %d has %d inquiries already. Whoever else asks is best answered with the work-around."
                            .formatted(problem.id().value(), MOST));
        }
        if (sql.occur(problem.team(), problem.id(), number, time.instant())) {
            links.elsewhere(number, 1, by, comesFrom(problem, by));
        }
    }

    /// Takes that back. What does not come from it stays so.
    @Transactional
    public void occursNoMore(Problem problem, ConversationNumber number, Person by) {
        sql.lock(problem.team(), problem.id());
        if (sql.occurNoMore(problem.team(), problem.id(), number)) {
            links.elsewhere(number, -1, by, doesNotComeFrom(problem, by));
        }
    }

    /// Nobody has it any more, once they have what fixed it.
    @Transactional
    public void fixed(Problem problem) {
        sql.fix(problem.team(), problem.id(), time.instant());
    }

    /// It came back: whoever was told has to be told again when it is fixed next time.
    @Transactional
    public void cameBack(Problem problem) {
        sql.lock(problem.team(), problem.id());
        sql.openAgain(problem.team(), problem.id());
    }

    /// Which of its inquiries nobody was told about yet, in this round.
    ///
    /// @param among those that are meant
    List<ConversationNumber> untold(Problem problem, Set<ConversationNumber> among) {
        sql.lock(problem.team(), problem.id());
        return occurrences(problem).stream()
                .filter(occurrence -> occurrence.toldAt() == null)
                .map(Occurrence::conversation)
                .filter(among::contains)
                .toList();
    }

    void told(Problem problem, ConversationNumber number) {
        sql.tell(problem.team(), problem.id(), number, time.instant());
    }

    private void requireOfTeam(TeamId team, ConversationNumber number) {
        if (!conversations.find(number).team().equals(team)) {
            throw new NoSuchConversation(number);
        }
    }

    private static TimelineEvent comesFrom(Problem problem, Person by) {
        return new TimelineEvent(
                SIGN,
                "%s noted that it comes from problem %d “%s”."
                        .formatted(by.name(), problem.id().value(), problem.title()));
    }

    private static TimelineEvent doesNotComeFrom(Problem problem, Person by) {
        return new TimelineEvent(
                SIGN,
                "%s noted that it does not come from problem %d “%s”."
                        .formatted(by.name(), problem.id().value(), problem.title()));
    }
}
