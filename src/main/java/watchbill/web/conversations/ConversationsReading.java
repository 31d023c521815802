package watchbill.web.conversations;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationLists;
import watchbill.people.People;
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
    private final People people;

    ConversationsReading(
            ConversationLists lists,
            Search search,
            WaitingReading waiting,
            RowsReading rows,
            People people) {
        this.lists = lists;
        this.search = search;
        this.waiting = waiting;
        this.rows = rows;
        this.people = people;
    }

    ConversationsPage page(SignedInPerson me, Query query) {
        var team = me.team();
        if (query.searches()) {
            return page(team, query, found(me, query), "");
        }
        if (query.asksForWaiting()) {
            var longest = waiting.conversations(team.id(), query.age(), WAITING);
            return page(team, query, rows.waiting(me, longest), "");
        }
        var page = lists.page(team.id(), query.filter(), query.begin(), ROWS);
        var next = page.next() == null ? "" : query.older(page.next());
        return page(team, query, rows.arrived(me, page.conversations()), next);
    }

    private List<Row> found(SignedInPerson me, Query query) {
        var team = me.team();
        var numbers = search.find(team.id(), query.words(), ROWS);
        return rows.arrived(me, lists.of(team.id(), numbers).stream().filter(query::fits).toList());
    }

    private ConversationsPage page(Team team, Query query, List<Row> shown, String next) {
        var filters = new Filters(query, people.members(team.id()));
        return new ConversationsPage(
                query.explanation(),
                waiting.bands(team.id(), query.asksForWaiting() ? query.age() : ""),
                filters.states(),
                filters.owners(),
                query.words(),
                query.column(),
                query.nothing(),
                shown,
                next);
    }
}
