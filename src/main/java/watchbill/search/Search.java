package watchbill.search;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// Finds conversations.
@Service
public class Search {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    /// Longer texts are found by their beginning; PostgreSQL keeps at most a megabyte of words for each.
    private static final int LONGEST = 100_000;

    private final SearchSql sql;
    private final Conversations conversations;

    Search(SearchSql sql, Conversations conversations) {
        this.sql = sql;
        this.conversations = conversations;
    }

    /// Finds conversations of a team by words, `"a phrase"`, `-without` and `or`, or by number, such as `#1485`.
    ///
    /// @param limit at most so many, newest first
    public List<ConversationNumber> find(TeamId team, String query, int limit) {
        if (query.isBlank()) {
            return List.of();
        }
        var number = NUMBER.matcher(query.strip());
        if (number.matches()) {
            var named = new ConversationNumber(Long.parseLong(number.group(1)));
            if (sql.has(team, named)) {
                return List.of(named);
            }
        }
        return sql.find(team, query, limit);
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Opened opened ->
                    index(
                            event,
                            opened.message(),
                            String.join(
                                    "\n",
                                    opened.stored().subject(),
                                    opened.requester().name(),
                                    opened.text()));
            case ConversationEvent.CustomerWrote wrote -> index(event, wrote.message());
            case ConversationEvent.Answered answered -> index(event, answered.message());
            case ConversationEvent.Noted noted -> index(event, noted.message());
            case ConversationEvent.Resolved _,
                    ConversationEvent.Expired _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
                    ConversationEvent.Merged _,
                    ConversationEvent.Separated _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    private void index(ConversationEvent event, MessageId message) {
        conversations
                .entry(event.team(), event.conversation(), message)
                .ifPresent(entry -> index(event, message, entry.text()));
    }

    private void index(ConversationEvent event, MessageId message, String text) {
        var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        sql.put(event.team(), event.conversation(), message, kept);
    }
}
