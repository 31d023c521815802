package watchbill.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// What schedulers were warned of.
@Repository
class WarningSql {

    private static final String DUE =
            """
            select not exists (
                     select from notification.look_ahead
                      where team_id = :team and looked_at > :before and looked_at <= :now)
            """;

    /// Of two servers at once one takes the turn; the other finds it taken when the first is done.
    private static final String TAKE_TURN =
            """
            insert into notification.look_ahead as last (team_id, looked_at) values (:team, :now)
            on conflict (team_id) do update set looked_at = excluded.looked_at
             where last.looked_at <= :before or last.looked_at > :now
            returning team_id
            """;

    private static final String TOLD =
            "select subject from notification.warning where team_id = :team";

    private static final String TELL =
            """
            insert into notification.warning (team_id, subject, told_at)
            select :team, unnest(:subjects), :now
            on conflict do nothing
            """;

    private static final String SETTLE =
            "delete from notification.warning where team_id = :team and not subject = any (:subjects)";

    private final JdbcClient jdbc;

    WarningSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether nobody has looked for as long as `pause`, or somebody looked when the clock was ahead of now.
    boolean due(TeamId team, Instant now, Duration pause) {
        return jdbc.sql(DUE)
                .param("team", team.value())
                .param("now", utc(now))
                .param("before", utc(now.minus(pause)))
                .query(Boolean.class)
                .single();
    }

    /// Takes the right to look now.
    boolean takeTurn(TeamId team, Instant now, Duration pause) {
        return jdbc.sql(TAKE_TURN)
                .param("team", team.value())
                .param("now", utc(now))
                .param("before", utc(now.minus(pause)))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    Set<String> told(TeamId team) {
        return jdbc.sql(TOLD).param("team", team.value()).query(String.class).stream()
                .collect(Collectors.toSet());
    }

    void tell(TeamId team, List<String> subjects, Instant now) {
        jdbc.sql(TELL)
                .param("team", team.value())
                .param("subjects", subjects.toArray(String[]::new))
                .param("now", utc(now))
                .update();
    }

    /// Forgets everything but these.
    void settle(TeamId team, List<String> subjects) {
        jdbc.sql(SETTLE)
                .param("team", team.value())
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
