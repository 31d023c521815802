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

@Repository
class WorkCalendarsSql {

    private static final String IN_FORCE =
            """
            select version
              from worktime.calendar_version
             where team_id = :team
               and effective_from <= greatest(
                     :at,
                     (select min(effective_from) from worktime.calendar_version where team_id = :team))
             order by effective_from desc, version desc
             limit 1
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

    Optional<Integer> inForce(TeamId team, Instant at) {
        return jdbc.sql(IN_FORCE)
                .param("team", team.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getInt("version"))
                .optional();
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

    private static CalendarVersion calendarVersion(ResultSet row, int number) throws SQLException {
        return new CalendarVersion(
                new TeamId(row.getLong("team_id")),
                row.getInt("version"),
                WorkCalendarJson.read(row.getString("calendar")),
                row.getObject("effective_from", OffsetDateTime.class).toInstant());
    }
}
