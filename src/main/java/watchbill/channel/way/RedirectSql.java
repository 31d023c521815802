package watchbill.channel.way;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

@Repository
class RedirectSql {

    private static final String ADD =
            """
            insert into channel.redirect (team_id, conversation, status)
            values (:team, :conversation, :status)
                on conflict do nothing
            """;

    private static final String FIND =
            """
            select status, told
              from channel.redirect
             where team_id = :team
               and conversation = :conversation
            """;

    private static final String TOLD =
            """
            update channel.redirect
               set told = true
             where team_id = :team
               and conversation = :conversation
            """;

    private final JdbcClient jdbc;

    RedirectSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TeamId team, ConversationNumber conversation, WayStatus status) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("status", status.code())
                .update();
    }

    Optional<Redirect> find(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query((row, _) ->
                        new Redirect(
                                Coded.of(WayStatus.class, row.getString("status")),
                                row.getBoolean("told")))
                .optional();
    }

    void told(TeamId team, ConversationNumber conversation) {
        jdbc.sql(TOLD)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .update();
    }
}
