package watchbill.web.conversations;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.people.signin.SignedInPerson;
import watchbill.search.Excerpt;
import watchbill.search.Found;
import watchbill.search.Marks;
import watchbill.search.Search;
import watchbill.search.SearchQuery;
import watchbill.search.TooBroad;
import watchbill.search.Understanding.Misunderstood;
import watchbill.search.Understanding.Understood;
import watchbill.web.conversations.ConversationsPage.Row;

/// Reads the conversations that say something.
@Component
class SearchReading {

    private final Search search;
    private final ConversationLists lists;
    private final RowsReading rows;

    SearchReading(Search search, ConversationLists lists, RowsReading rows) {
        this.search = search;
        this.lists = lists;
        this.rows = rows;
    }

    Shown shown(SignedInPerson me, Query query, int limit) {
        var named = search.numbered(me.team().id(), query.words());
        if (named.isPresent()) {
            return Shown.of(rows.arrived(me, lists.of(me.team().id(), List.of(named.get()))));
        }
        return switch (search.read(me.team(), me.person(), query.words())) {
            case Understood(var understood) -> found(me, query, understood, limit);
            case Misunderstood(var problem) -> Shown.refused(problem);
        };
    }

    private Shown found(SignedInPerson me, Query query, SearchQuery asked, int limit) {
        try {
            var team = me.team().id();
            var found = search.find(team, asked.among(query.filter()), query.begin(), limit);
            var next = found.next() == null ? "" : query.older(found.next());
            return new Shown(rows(me, found), next, "", found.query().remarks());
        } catch (TooBroad _) {
            return Shown.refused(TooBroad.WORDS);
        }
    }

    private List<Row> rows(SignedInPerson me, Found found) {
        var team = me.team().id();
        var marks = Marks.of(found.query());
        var excerpts = search.excerpts(team, found.query(), found.conversations());
        return rows.arrived(me, lists.of(team, found.conversations())).stream()
                .map(row -> marked(row, marks, excerpts))
                .toList();
    }

    private static Row marked(Row row, Marks marks, Map<ConversationNumber, Excerpt> excerpts) {
        var excerpt = excerpts.get(new ConversationNumber(row.number()));
        return row.with(
                marks.in(row.title()),
                excerpt == null ? "" : excerpt.author(),
                excerpt == null ? List.of() : excerpt.pieces());
    }
}
