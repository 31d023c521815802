package watchbill.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// The words of messages.
@Repository
class SearchSql {

    private static final String PUT =
            """
            insert into search.entry (team_id, conversation, message_id, words)
            values (:team, :conversation, :message, to_tsvector('simple', :text))
            on conflict (team_id, conversation, message_id) do update set words = excluded.words
            """;

    /// A rare word is found through the index of words, a common one by walking back from the newest conversation:
    /// the planner knows which words are common.
    private static final String FIND =
            """
            select distinct coalesce(c.merged_into, found.conversation) as conversation
              from (select conversation
                      from search.entry
                     where team_id = :team and words @@ websearch_to_tsquery('simple', :query)
                     order by conversation desc
                     limit :messages) found
              left join conversation.conversation c
                on c.team_id = :team and c.number = found.conversation and c.merged_into is not null
             order by conversation desc
             limit :limit
            """;

    private static final String HAS =
            "select exists (select from search.entry where team_id = :team and conversation = :conversation)";

    private final JdbcClient jdbc;

    SearchSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TeamId team, ConversationNumber conversation, MessageId message, String text) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("message", message.value())
                .param("text", text)
                .update();
    }

    List<ConversationNumber> find(TeamId team, String query, int limit) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("query", query)
                .param("messages", limit * 10)
                .param("limit", limit)
                .query((row, _) -> new ConversationNumber(row.getLong(1)))
                .list();
    }

    boolean has(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(HAS)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query(Boolean.class)
                .single();
    }
}
