package watchbill.channel.way;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Person;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Who looked after the ways that people watch, day by day (R80).
@Service
public class Checks {

    /// So long before a day closes, what nobody looked after becomes urgent.
    private static final Duration LAST_HOUR = Duration.ofHours(1);

    private final CheckSql sql;
    private final Ways ways;
    private final WorkCalendars calendars;
    private final InstantSource time;

    Checks(CheckSql sql, Ways ways, WorkCalendars calendars, InstantSource time) {
        this.sql = sql;
        this.ways = ways;
        this.calendars = calendars;
        this.time = time;
    }

    /// Keeps that somebody looked after a way today. Of two presses the first counts.
    ///
    /// @throws IllegalArgumentException if nobody has to look after it
    @Transactional
    public void checkOff(TeamId team, String way, Person by) {
        if (ways.find(team, way).filter(Checks::isDaily).isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody has to look after '%s' each day.".formatted(way));
        }
        var now = time.instant();
        sql.add(team, new Check(way, calendar(team).dateOf(now), by.id(), now));
    }

    /// What still has to be looked after on this business day; empty on days off.
    public List<Way> open(TeamId team, Instant now) {
        var calendar = calendar(team);
        var today = calendar.dateOf(now);
        if (ways.daily(team).isEmpty() || calendar.hours().on(today).isEmpty()) {
            return List.of();
        }
        var done = sql.on(team, today);
        return ways.daily(team).stream().filter(way -> !done.contains(way.key())).toList();
    }

    /// What nobody has looked after although the day closes within an hour of business time.
    public List<Way> urgent(TeamId team, Instant now) {
        var calendar = calendar(team);
        return calendar.isOpen(now)
                        && !calendar.dateOf(calendar.add(now, LAST_HOUR))
                                .equals(calendar.dateOf(now))
                ? open(team, now)
                : List.of();
    }

    /// Who looked after a way last.
    public Optional<Check> last(TeamId team, String way) {
        return sql.last(team, way);
    }

    static boolean isDaily(Way way) {
        return way.watching().daily() && way.status() == WayStatus.SUPPORTED;
    }

    private WorkCalendar calendar(TeamId team) {
        return calendars.current(team).calendar();
    }
}
