package watchbill.settings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// When a team works. What has arrived keeps the hours it arrived under (A49).
@Service
public class HourSettings {

    private final Teams teams;
    private final WorkCalendars calendars;
    private final Audit audit;
    private final InstantSource time;

    HourSettings(Teams teams, WorkCalendars calendars, Audit audit, InstantSource time) {
        this.teams = teams;
        this.calendars = calendars;
        this.audit = audit;
        this.time = time;
    }

    /// Opens the team at other times from now on. Its days off stay as they are.
    ///
    /// @throws IllegalArgumentException if no weekday has any hours
    @Transactional
    public void open(TeamId team, OpeningHours wanted, Actor by) {
        teams.waitForTurn(team);
        var before = hours(team);
        var hours = wanted.withHolidays(before.holidays());
        replace(team, hours);
        HoursText.changes(before, hours)
                .forEach(change -> changed(team, by, change.what(), change.was(), change.became()));
    }

    /// Adds days off from now on.
    ///
    /// @return those that were none before, in order
    @Transactional
    public List<LocalDate> addHolidays(TeamId team, Collection<LocalDate> dates, Actor by) {
        teams.waitForTurn(team);
        var before = hours(team);
        var all = new TreeSet<>(before.holidays());
        var added = new TreeSet<>(dates).stream().filter(all::add).toList();
        replace(team, before.withHolidays(all));
        changed(team, by, "added days off", "", text(added));
        return added;
    }

    /// Makes a day off a day like others, from now on.
    ///
    /// @return whether it was a day off
    @Transactional
    public boolean removeHoliday(TeamId team, LocalDate date, Actor by) {
        teams.waitForTurn(team);
        var before = hours(team);
        var left = new TreeSet<>(before.holidays());
        if (!left.remove(date)) {
            return false;
        }
        replace(team, before.withHolidays(left));
        changed(team, by, "removed a day off", date.toString(), "");
        return true;
    }

    private OpeningHours hours(TeamId team) {
        return calendars.current(team).calendar().hours();
    }

    private void replace(TeamId team, OpeningHours hours) {
        var zone = teams.byId(team).zone();
        calendars.replace(team, WorkCalendar.of(zone, hours), time.instant());
    }

    private void changed(TeamId team, Actor by, String what, String was, String became) {
        audit.changed(team, by, what, was, became);
    }

    private static String text(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
