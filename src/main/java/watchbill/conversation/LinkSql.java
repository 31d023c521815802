package watchbill.conversation;

import static watchbill.conversation.Columns.utc;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Which conversations have to do with which.
@Repository
class LinkSql {

    /// Two that are linked already stay as they are.
    private static final String INSERT =
            """
            insert into conversation.link (team_id, one, other, relation, by_id, at)
            values (:team, :one, :other, :relation, :by, :at)
            on conflict do nothing
            """;

    private static final String DELETE =
            """
            delete from conversation.link
             where team_id = :team
               and ((one = :one and other = :other) or (one = :other and other = :one))
            """;

    private static final String OF =
            "select "
                    + COLUMNS
                    + """
                    , l.relation, l.one = :one as outward
                      from conversation.link l
                      join conversation.conversation c
                        on c.team_id = l.team_id and c.number = case when l.one = :one then l.other else l.one end
                     where l.team_id = :team and (l.one = :one or l.other = :one)
                     order by c.number
                    """;

    private static final String COUNT =
            """
            update conversation.conversation set linked = linked + :more
             where team_id = :team and number = :one
            """;

    private final JdbcClient jdbc;

    LinkSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether they were not linked before
    boolean insert(
            Conversation one, Conversation other, Relation relation, PersonId by, Instant at) {
        return between(INSERT, one, other)
                        .param("relation", relation.code())
                        .param("by", by.value())
                        .param("at", utc(at))
                        .update()
                > 0;
    }

    /// @return whether they were linked
    boolean delete(Conversation one, Conversation other) {
        return between(DELETE, one, other).update() > 0;
    }

    List<Link> of(Conversation one) {
        return jdbc.sql(OF)
                .param("team", one.team().value())
                .param("one", one.number().value())
                .query((row, at) ->
                        new Link(
                                Coded.of(Relation.class, row.getString("relation")),
                                row.getBoolean("outward"),
                                CONVERSATION.mapRow(row, at)))
                .list();
    }

    void count(TeamId team, ConversationNumber one, int more) {
        jdbc.sql(COUNT)
                .param("team", team.value())
                .param("one", one.value())
                .param("more", more)
                .update();
    }

    private JdbcClient.StatementSpec between(String sql, Conversation one, Conversation other) {
        return jdbc.sql(sql)
                .param("team", one.team().value())
                .param("one", one.number().value())
                .param("other", other.number().value());
    }
}
