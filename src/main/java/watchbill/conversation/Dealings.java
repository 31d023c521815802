package watchbill.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;

/// What some customers asked us, and who of us answered them (R198).
///
/// Everything is read along an index and bounded: who answered, and who asked, is taken from the latest conversations, so
/// that the cost does not grow with how long somebody has been a customer.
@Service
public class Dealings {

    /// From how many of the latest conversations it is taken who knows somebody.
    public static final int LATEST = 200;

    private final DealingSql sql;

    Dealings(DealingSql sql) {
        this.sql = sql;
    }

    /// Their conversations, those that were merged among them, newest first, a page at a time.
    ///
    /// @param before where the page begins, from [ConversationPage#next]; absent for the first page
    /// @param limit  1 to 200
    public ConversationPage page(
            TeamId team, Requesters who, @Nullable ConversationNumber before, int limit) {
        var found = sql.page(team, who, before, limit + 1);
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new ConversationPage(shown, more ? shown.getLast().number() : null);
    }

    /// Who of us answered them, the latest first; whoever only acknowledged did not. It says whom to ask about somebody, and
    /// nothing about anyone's work.
    public List<KnownBy> knownBy(TeamId team, Requesters who) {
        return sql.knownBy(team, who, LATEST);
    }

    /// Who of them asked lately, the latest first.
    ///
    /// @param limit 1 to [#LATEST]
    public List<Asker> askers(TeamId team, Requesters who, int limit) {
        return sql.askers(team, who, LATEST, limit);
    }
}
