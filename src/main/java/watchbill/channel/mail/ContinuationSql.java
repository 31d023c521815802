package watchbill.channel.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

@Repository
class ContinuationSql {

    private static final String AWAIT =
            """
            insert into channel.continuation (team_id, conversation)
            values (:team, :conversation)
                on conflict do nothing
            """;

    private static final String IS_AWAITED =
            """
            select exists (
                     select from channel.continuation
                      where team_id = :team and conversation = :conversation and begun_at is null)
            """;

    /// Of two presses one begins it.
    private static final String BEGIN =
            """
            update channel.continuation
               set begun_at = :at
             where team_id = :team
               and conversation = :conversation
               and begun_at is null
            """;

    private static final String MOVED =
            """
            select c.method, count(*) as moved
              from channel.continuation k
              join conversation.conversation c on c.team_id = k.team_id and c.number = k.conversation
             where k.team_id = :team
               and k.begun_at is not null
               and c.arrived_at >= :from and c.arrived_at < :to
             group by c.method
            """;

    private final JdbcClient jdbc;

    ContinuationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void await(TeamId team, ConversationNumber conversation) {
        jdbc.sql(AWAIT)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .update();
    }

    boolean isAwaited(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(IS_AWAITED)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query(Boolean.class)
                .single();
    }

    boolean begin(TeamId team, ConversationNumber conversation, Instant at) {
        return jdbc.sql(BEGIN)
                        .param("team", team.value())
                        .param("conversation", conversation.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Map<ContactMethod, Integer> moved(TeamId team, Instant from, Instant to) {
        var moved = new EnumMap<ContactMethod, Integer>(ContactMethod.class);
        jdbc.sql(MOVED)
                .param("team", team.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var method = Coded.of(ContactMethod.class, row.getString("method"));
                    moved.put(method, row.getInt("moved"));
                });
        return moved;
    }
}
