package watchbill.web.conversations;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationLists;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.search.SavedViews;
import watchbill.web.conversations.ConversationsPage.Row;
import watchbill.web.conversations.ConversationsPage.Tab;
import watchbill.web.conversations.ConversationsPage.Views;

/// Reads the list of a team's conversations: all of them, some of them, those that say something, or those that wait
/// for us.
@Component
class ConversationsReading {

    private static final int ROWS = 50;

    /// A team with more waiting than this reads them band by band.
    private static final int WAITING = 200;

    private final ConversationLists lists;
    private final SearchReading searching;
    private final WaitingReading waiting;
    private final RowsReading rows;
    private final OfferedReading offered;
    private final SavedViews saved;

    ConversationsReading(
            ConversationLists lists,
            SearchReading searching,
            WaitingReading waiting,
            RowsReading rows,
            OfferedReading offered,
            SavedViews saved) {
        this.lists = lists;
        this.searching = searching;
        this.waiting = waiting;
        this.rows = rows;
        this.offered = offered;
        this.saved = saved;
    }

    ConversationsPage page(SignedInPerson me, Query query) {
        var filters = new Filters(query, offered.in(me.team().id()));
        var narrowings = filters.narrowings();
        var understood = narrowings.stream().allMatch(Narrowing::understood);
        return page(me, query, narrowings, understood ? shown(me, query) : Shown.NOTHING);
    }

    private Shown shown(SignedInPerson me, Query query) {
        if (query.searches()) {
            return searching.shown(me, query, ROWS);
        }
        if (query.asksForWaiting()) {
            return Shown.of(waiting(me, query));
        }
        var page = lists.page(me.team().id(), query.filter(), query.begin(), ROWS);
        var next = page.next() == null ? "" : query.older(page.next());
        return Shown.of(rows.arrived(me, page.conversations()), next);
    }

    private List<Row> waiting(SignedInPerson me, Query query) {
        var longest = waiting.conversations(me.team().id(), query.age(), WAITING);
        var filter = query.filter();
        return rows.waiting(me, longest.stream().filter(filter::accepts).toList());
    }

    /// What is not understood is not saved.
    private Views views(SignedInPerson me, Query query, boolean understood) {
        var asked = query.parts();
        var here = ListAddress.asked(asked);
        var tabs =
                saved.of(me.team().id(), me.person().id()).stream()
                        .map(view ->
                                new Tab(
                                        view.name(),
                                        ListAddress.asking(view.asked()),
                                        view.asked().equals(here)))
                        .toList();
        return new Views(tabs, understood ? asked : Map.of(), me.role() != Role.MEMBER);
    }

    private ConversationsPage page(
            SignedInPerson me, Query query, List<Narrowing> narrowings, Shown shown) {
        return new ConversationsPage(
                Explanation.of(query, narrowings, shown.understood()),
                waiting.bands(me.team().id(), query.band()),
                views(me, query, shown.understood()),
                narrowings,
                query.words(),
                shown.problem(),
                shown.remarks(),
                query.asksForWaiting() ? query.age() : "",
                query.column(),
                query.nothing(),
                shown.rows(),
                shown.next());
    }
}
