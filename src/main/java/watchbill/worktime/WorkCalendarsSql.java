package watchbill.worktime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;
import watchbill.worktime.Effects.Effect;

@Repository
class WorkCalendarsSql {

    private static final String EFFECTS =
            """
            select team_id, version, effective_from
              from worktime.calendar_version
             order by effective_from, version
            """;

    private static final String FIND =
            """
            select team_id, version, calendar, effective_from
              from worktime.calendar_version
             where team_id = :team
               and version = :version
            """;

    private static final String ALL =
            """
            select team_id, version, calendar, effective_from
              from worktime.calendar_version
             where team_id = :team
             order by version
            """;

    private static final String ADD =
            """
            insert into worktime.calendar_version (team_id, calendar, effective_from)
            values (:team, :calendar::jsonb, :effectiveFrom)
            returning team_id, version, calendar, effective_from
            """;

    private final JdbcClient jdbc;

    WorkCalendarsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Effects effects() {
        return new Effects(jdbc.sql(EFFECTS).query(WorkCalendarsSql::effect).list());
    }

    Optional<CalendarVersion> find(TeamId team, int version) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("version", version)
                .query(WorkCalendarsSql::calendarVersion)
                .optional();
    }

    List<CalendarVersion> all(TeamId team) {
        return jdbc.sql(ALL)
                .param("team", team.value())
                .query(WorkCalendarsSql::calendarVersion)
                .list();
    }

    CalendarVersion add(TeamId team, WorkCalendar calendar, Instant effectiveFrom) {
        return jdbc.sql(ADD)
                .param("team", team.value())
                .param("calendar", WorkCalendarJson.write(calendar))
                .param("effectiveFrom", effectiveFrom.atOffset(ZoneOffset.UTC))
                .query(WorkCalendarsSql::calendarVersion)
                .single();
    }

    private static Effect effect(ResultSet row, int number) throws SQLException {
        return new Effect(
                new TeamId(row.getLong("team_id")),
                row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static CalendarVersion calendarVersion(ResultSet row, int number) throws SQLException {
        return new CalendarVersion(
                new TeamId(row.getLong("team_id")),
                row.getInt("version"),
                WorkCalendarJson.read(row.getString("calendar")),
                row.getObject("effective_from", OffsetDateTime.class).toInstant());
    }
}
