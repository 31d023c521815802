package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Conversations as lists: the desk of one person, everything of a team.
///
/// Every list is read along an index and is bounded, so that its cost does not grow with the number of
/// conversations; counts look at active conversations only.
@Service
public class ConversationLists {

    private final ConversationListSql sql;
    private final WaitingSql waiting;
    private final MatterSql matters;

    ConversationLists(ConversationListSql sql, WaitingSql waiting, MatterSql matters) {
        this.sql = sql;
        this.waiting = waiting;
        this.matters = matters;
    }

    /// What waits for a person, longest wait first. Promised news is not among them: it waits for its date.
    public List<Conversation> waiting(TeamId team, PersonId owner, int limit) {
        return waiting.ofPerson(team, owner, limit);
    }

    /// The numbers of what [#waiting] lists.
    public List<ConversationNumber> numbersWaiting(TeamId team, PersonId owner, int limit) {
        return waiting.numbersOfPerson(team, owner, limit);
    }

    /// How many conversations [#waiting] would list without a limit.
    public int countWaiting(TeamId team, PersonId owner) {
        return waiting.countOfPerson(team, owner);
    }

    /// What waits for a team since some time, longest wait first. News that is promised waits for its date, and after
    /// it for us again.
    ///
    /// @param from  since when at the earliest, inclusive
    /// @param until exclusive
    public List<Conversation> waiting(
            TeamId team, Instant from, Instant until, Instant now, int limit) {
        return waiting.ofTeam(team, from, until, now, limit);
    }

    /// How many conversations wait for a team since before the first of some instants, since each of them, and so on:
    /// one number more than there are instants.
    ///
    /// @param edges ascending
    public List<Integer> countWaiting(TeamId team, List<Instant> edges, Instant now) {
        return waiting.countOfTeam(team, edges, now);
    }

    /// What a person promised, earliest date first.
    public List<Conversation> promised(TeamId team, PersonId owner, int limit) {
        return waiting.promised(team, owner, limit);
    }

    /// How many active conversations a person has in each state; states with none are absent.
    public Map<State, Integer> counts(TeamId team, PersonId owner) {
        return sql.counts(team, owner);
    }

    /// A team's conversations, newest first, a page at a time.
    ///
    /// @param before where the page begins, from [ConversationPage#next]; absent for the first page
    /// @param limit  1 to 200
    public ConversationPage page(
            TeamId team,
            ConversationFilter filter,
            @Nullable ConversationNumber before,
            int limit) {
        var found = sql.page(team, filter, before, limit + 1);
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new ConversationPage(shown, more ? shown.getLast().number() : null);
    }

    /// How many conversations are open, by what they are about.
    public OpenCounts countOpen(TeamId team) {
        return matters.countOpen(team);
    }

    /// The conversations of some numbers, in the order asked for; numbers of other teams are left out.
    public List<Conversation> of(TeamId team, List<ConversationNumber> numbers) {
        return sql.of(team, numbers);
    }

    /// How many arrived in a span.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    public int arrived(TeamId team, Instant from, Instant to) {
        return sql.arrived(team, from, to);
    }

    /// How many were resolved in a span; expired ones are not among them (R100).
    public int resolved(TeamId team, Instant from, Instant to) {
        return sql.resolved(team, from, to);
    }

    /// What arrived in a span and is still active, oldest first.
    public List<Conversation> arrivedAndActive(TeamId team, Instant from, Instant to, int limit) {
        return sql.arrivedAndActive(team, from, to, limit);
    }

    /// Every active conversation of a team, longest wait first.
    public List<Conversation> active(TeamId team, int limit) {
        return sql.active(team, limit);
    }
}
