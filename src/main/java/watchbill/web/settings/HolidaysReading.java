package watchbill.web.settings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.people.Team;
import watchbill.web.Problems;
import watchbill.web.settings.HolidaysPage.DayOff;
import watchbill.web.settings.HolidaysPage.YearOff;
import watchbill.worktime.WorkCalendars;
import watchbill.worktime.holidays.FederalHolidays;
import watchbill.worktime.holidays.Holiday;
import watchbill.worktime.holidays.MissingHolidays;

/// Reads the team's days off.
@Component
class HolidaysReading {

    /// This year and the next two: further ahead nobody has a list.
    private static final int PRESETS = 3;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private final WorkCalendars calendars;
    private final InstantSource time;

    HolidaysReading(WorkCalendars calendars, InstantSource time) {
        this.calendars = calendars;
        this.time = time;
    }

    HolidaysPage page(Team team, String typed, Problems problems) {
        var calendar = calendars.current(team.id()).calendar();
        var today = calendar.dateOf(time.instant());
        var byYear = byYear(calendar.hours().holidays());
        var thisYear = Integer.toString(today.getYear());
        return new HolidaysPage(
                MissingHolidays.in(calendar.hours(), today).map(Year::toString).orElse(""),
                list(byYear.tailMap(thisYear)),
                list(byYear.headMap(thisYear)),
                presets(team),
                typed,
                problems);
    }

    /// The present year by the team's own clocks.
    Year thisYear(Team team) {
        return Year.from(time.instant().atZone(team.zone()));
    }

    /// The years whose federal holidays can be added.
    List<String> presets(Team team) {
        return Stream.iterate(thisYear(team), year -> year.plusYears(1))
                .limit(PRESETS)
                .map(Year::toString)
                .toList();
    }

    private static TreeMap<String, List<LocalDate>> byYear(Collection<LocalDate> dates) {
        return dates.stream()
                .collect(
                        Collectors.groupingBy(
                                date -> Integer.toString(date.getYear()),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static List<YearOff> list(Map<String, List<LocalDate>> byYear) {
        return byYear.entrySet().stream()
                .map(year -> new YearOff(year.getKey(), days(year.getValue())))
                .toList();
    }

    private static List<DayOff> days(List<LocalDate> dates) {
        var names = federalNames(Year.from(dates.getFirst()));
        return dates.stream()
                .map(date ->
                        new DayOff(date.toString(), DAY.format(date), names.getOrDefault(date, "")))
                .toList();
    }

    private static Map<LocalDate, String> federalNames(Year year) {
        return year.isBefore(Year.of(FederalHolidays.FIRST_YEAR))
                ? Map.of()
                : FederalHolidays.of(year).stream()
                        .collect(Collectors.toMap(Holiday::date, Holiday::name, (one, _) -> one));
    }
}
