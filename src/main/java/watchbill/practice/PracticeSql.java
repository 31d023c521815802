package watchbill.practice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the installation is for, and the time that was set.
@Repository
class PracticeSql {

    /// Whoever comes first decides.
    private static final String DECIDE =
            "insert into practice.installation (practice) values (:practice) on conflict do nothing";

    private static final String DECIDED = "select practice from practice.installation";

    private static final String CLOCK = "select instant, runs, set_at from practice.clock";

    private static final String SET =
            """
            insert into practice.clock (instant, runs, set_at) values (:instant, :runs, :setAt)
            on conflict (only_one)
            do update set instant = excluded.instant, runs = excluded.runs, set_at = excluded.set_at
            """;

    private static final String UNSET = "delete from practice.clock";

    private final JdbcClient jdbc;

    PracticeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether this database is for practice
    boolean decide(boolean practice) {
        jdbc.sql(DECIDE).param("practice", practice).update();
        return jdbc.sql(DECIDED).query(Boolean.class).single();
    }

    Optional<SetTime> clock() {
        return jdbc.sql(CLOCK)
                .query((row, _) ->
                        new SetTime(
                                row.getObject("instant", OffsetDateTime.class).toInstant(),
                                row.getBoolean("runs"),
                                row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void set(SetTime time) {
        jdbc.sql(SET)
                .param("instant", utc(time.instant()))
                .param("runs", time.runs())
                .param("setAt", utc(time.setAt()))
                .update();
    }

    void unset() {
        jdbc.sql(UNSET).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
