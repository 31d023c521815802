package watchbill.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// The words of what was removed for good.
@Repository
class RemovedWordsSql {

    /// What many say was not learned from this one.
    private static final int COMMON = 50;

    /// The subject stands with the first message, so all of the conversation are.
    private static final String AFFECTED =
            """
            select id from conversation.message
             where team_id = :team and direction <> 'event'
               and (conversation = :conversation or id = any (:messages))
            """;

    private static final String WORDS =
            """
            select distinct its.lexeme
              from search.entry e
             cross join lateral unnest(e.words) its
             where e.team_id = :team and e.message_id = any (:messages)
            """;

    private static final String FORGET =
            """
            delete from search.word w
             where w.team_id = :team and w.word = any (:words) and w.messages <= :common
               and not exists (select from search.entry e
                                where e.team_id = w.team_id
                                  and e.words @@ to_tsquery('simple', quote_literal(w.word)))
            """;

    private final JdbcClient jdbc;

    RemovedWordsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The messages whose words are others now.
    List<Long> affected(ConversationEvent.Removed removed) {
        return jdbc.sql(AFFECTED)
                .param("team", removed.team().value())
                .param("conversation", removed.conversation().value())
                .param(
                        "messages",
                        removed.messages().stream().map(MessageId::value).toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    List<String> of(TeamId team, List<Long> messages) {
        return jdbc.sql(WORDS)
                .param("team", team.value())
                .param("messages", messages.toArray(Long[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    void forget(TeamId team, List<String> words) {
        jdbc.sql(FORGET)
                .param("team", team.value())
                .param("words", words.toArray(String[]::new))
                .param("common", COMMON)
                .update();
    }
}
