package watchbill.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

@Repository
class AlarmSql {

    private static final String ALL =
            """
            select team_id, subject, sentence, raised_at
              from notification.alarm
             order by team_id, raised_at
            """;

    private static final String RAISE =
            """
            insert into notification.alarm (team_id, subject, sentence, raised_at)
            values (:team, :subject, :sentence, :at)
                on conflict do nothing
            """;

    private static final String SETTLE =
            "delete from notification.alarm where team_id = :team and subject = :subject";

    /// Servers that run side by side skip each other's rows.
    private static final String TAKE_UNTOLD =
            """
            update notification.alarm a
               set told_at = :now
              from (select subject
                      from notification.alarm
                     where team_id = :team and told_at is null
                       for update skip locked) as untold
             where a.team_id = :team
               and a.subject = untold.subject
            returning a.subject, a.sentence, a.raised_at
            """;

    private final JdbcClient jdbc;

    AlarmSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TeamId, List<Alarm>> all() {
        return jdbc
                .sql(ALL)
                .query((row, _) -> Map.entry(new TeamId(row.getLong("team_id")), alarm(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    boolean raise(TeamId team, Alarm alarm) {
        return jdbc.sql(RAISE)
                        .param("team", team.value())
                        .param("subject", alarm.subject())
                        .param("sentence", alarm.sentence())
                        .param("at", utc(alarm.raisedAt()))
                        .update()
                > 0;
    }

    boolean settle(TeamId team, String subject) {
        return jdbc.sql(SETTLE).param("team", team.value()).param("subject", subject).update() > 0;
    }

    List<Alarm> takeUntold(TeamId team, Instant now) {
        return jdbc.sql(TAKE_UNTOLD)
                .param("team", team.value())
                .param("now", utc(now))
                .query((row, _) -> alarm(row))
                .list();
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                row.getString("subject"),
                row.getString("sentence"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
