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
            insert into audit.entry (team_id, at, kind, who, what, was, became)
            values (:team, :at, :kind, :who, :what, :was, :became)
            """;

    private static final String LATEST =
            """
            select id, at, who, what, was, became
              from audit.entry
             where team_id = :team
               and kind = :kind
               and id < :before
             order by id desc
             limit :limit
            """;

    private final JdbcClient jdbc;

    AuditSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TeamId team, Instant at, EntryKind kind, Sentence sentence) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.code())
                .param("who", sentence.who())
                .param("what", sentence.what())
                .param("was", sentence.was())
                .param("became", sentence.became())
                .update();
    }

    List<Entry> latest(TeamId team, EntryKind kind, long before, int limit) {
        return jdbc.sql(LATEST)
                .param("team", team.value())
                .param("kind", kind.code())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) ->
                        new Entry(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("who"),
                                row.getString("what"),
                                row.getString("was"),
                                row.getString("became")))
                .list();
    }
}
