package watchbill.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

@Repository
class AuditSql {

    private static final String ADD =
            """
            insert into audit.entry (team_id, at, who, what)
            values (:team, :at, :who, :what)
            """;

    private static final String LATEST =
            """
            select id, at, who, what
              from audit.entry
             where team_id = :team
               and id < :before
             order by id desc
             limit :limit
            """;

    private final JdbcClient jdbc;

    AuditSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TeamId team, Instant at, String who, String what) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who)
                .param("what", what)
                .update();
    }

    List<Entry> latest(TeamId team, long before, int limit) {
        return jdbc.sql(LATEST)
                .param("team", team.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) ->
                        new Entry(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("who"),
                                row.getString("what")))
                .list();
    }
}
