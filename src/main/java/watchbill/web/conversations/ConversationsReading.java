package watchbill.web.conversations;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.search.Search;
import watchbill.web.conversations.ConversationsPage.Row;

/// Reads the list of a team's conversations: all of them, some of them, those that say something, or those that wait
/// for us.
@Component
class ConversationsReading {

    private static final int ROWS = 50;

    /// A team with more waiting than this reads them band by band.
    private static final int WAITING = 200;

    private final ConversationLists lists;
    private final Search search;
    private final WaitingReading waiting;
    private final RowsReading rows;
    private final OfferedReading offered;

    ConversationsReading(
            ConversationLists lists,
            Search search,
            WaitingReading waiting,
            RowsReading rows,
            OfferedReading offered) {
        this.lists = lists;
        this.search = search;
        this.waiting = waiting;
        this.rows = rows;
        this.offered = offered;
    }

    ConversationsPage page(SignedInPerson me, Query query) {
        var filters = new Filters(query, offered.in(me.team().id()));
        var narrowings = filters.narrowings();
        if (!narrowings.stream().allMatch(Narrowing::understood)) {
            return page(me.team(), query, narrowings, List.of(), "");
        }
        if (query.searches()) {
            return page(me.team(), query, narrowings, found(me, query), "");
        }
        if (query.asksForWaiting()) {
            return page(me.team(), query, narrowings, waiting(me, query), "");
        }
        var page = lists.page(me.team().id(), query.filter(), query.begin(), ROWS);
        var next = page.next() == null ? "" : query.older(page.next());
        var shown = rows.arrived(me, page.conversations());
        return page(me.team(), query, narrowings, shown, next);
    }

    private List<Row> found(SignedInPerson me, Query query) {
        var team = me.team().id();
        var numbers = search.find(team, query.words(), ROWS);
        return rows.arrived(me, fitting(lists.of(team, numbers), query));
    }

    private List<Row> waiting(SignedInPerson me, Query query) {
        var longest = waiting.conversations(me.team().id(), query.age(), WAITING);
        return rows.waiting(me, fitting(longest, query));
    }

    private static List<Conversation> fitting(List<Conversation> all, Query query) {
        var filter = query.filter();
        return all.stream().filter(filter::accepts).toList();
    }

    private ConversationsPage page(
            Team team, Query query, List<Narrowing> narrowings, List<Row> shown, String next) {
        return new ConversationsPage(
                Explanation.of(query, narrowings),
                waiting.bands(team.id(), query.band()),
                narrowings,
                query.words(),
                query.asksForWaiting() ? query.age() : "",
                query.column(),
                query.nothing(),
                shown,
                next);
    }
}
