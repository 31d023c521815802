package watchbill.conversation;

import static watchbill.conversation.Columns.utc;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What waits for us, for one person and for a team, and what is promised.
@Repository
class WaitingSql {

    private static final String SELECT =
            "select " + COLUMNS + " from conversation.conversation c where c.team_id = :team";

    /// Along index `waiting`.
    private static final String OF_PERSON =
            SELECT
                    + """
                      and c.owner_id = :owner and c.waiting_since is not null and c.promised_news is null
                    order by c.waiting_since
                    limit :limit
                    """;

    private static final String NUMBERS_OF_PERSON =
            """
            select number from conversation.conversation
             where team_id = :team and owner_id = :owner
               and waiting_since is not null and promised_news is null
             order by waiting_since
             limit :limit
            """;

    private static final String COUNT_OF_PERSON =
            """
            select count(*) from conversation.conversation
             where team_id = :team and owner_id = :owner
               and waiting_since is not null and promised_news is null
            """;

    /// Index `waiting` holds nothing but what waits, so that the cost grows with that alone.
    private static final String OF_TEAM =
            SELECT
                    + """
                      and c.waiting_since >= :from and c.waiting_since < :until
                      and (c.promised_news is null or c.promised_news < :now)
                    order by c.waiting_since
                    limit :limit
                    """;

    private static final String COUNT_OF_TEAM =
            """
            select width_bucket(waiting_since, cast(:edges as timestamptz[])) as bucket,
                   count(*) as conversations
              from conversation.conversation
             where team_id = :team and waiting_since is not null
               and (promised_news is null or promised_news < :now)
             group by bucket
            """;

    /// Along index `active`; promises are few.
    private static final String PROMISED =
            SELECT
                    + """
                      and c.owner_id = :owner and c.promised_news is not null and c.resolved_at is null
                    order by c.promised_news
                    limit :limit
                    """;

    private final JdbcClient jdbc;

    WaitingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Conversation> ofPerson(TeamId team, PersonId owner, int limit) {
        return ofOwner(OF_PERSON, team, owner, limit);
    }

    List<ConversationNumber> numbersOfPerson(TeamId team, PersonId owner, int limit) {
        return jdbc.sql(NUMBERS_OF_PERSON)
                .param("team", team.value())
                .param("owner", owner.value())
                .param("limit", limit)
                .query((row, _) -> new ConversationNumber(row.getLong("number")))
                .list();
    }

    int countOfPerson(TeamId team, PersonId owner) {
        return jdbc.sql(COUNT_OF_PERSON)
                .param("team", team.value())
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    List<Conversation> ofTeam(TeamId team, Instant from, Instant until, Instant now, int limit) {
        return jdbc.sql(OF_TEAM)
                .param("team", team.value())
                .param("from", utc(from))
                .param("until", utc(until))
                .param("now", utc(now))
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
    }

    List<Integer> countOfTeam(TeamId team, List<Instant> edges, Instant now) {
        var counts = new ArrayList<>(Collections.nCopies(edges.size() + 1, 0));
        jdbc.sql(COUNT_OF_TEAM)
                .param("team", team.value())
                .param("now", utc(now))
                .param("edges", edges.stream().map(Instant::toString).toArray(String[]::new))
                .query(row -> {
                    counts.set(row.getInt("bucket"), row.getInt("conversations"));
                });
        return counts;
    }

    List<Conversation> promised(TeamId team, PersonId owner, int limit) {
        return ofOwner(PROMISED, team, owner, limit);
    }

    private List<Conversation> ofOwner(String sql, TeamId team, PersonId owner, int limit) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("owner", owner.value())
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
    }
}
