package watchbill.web.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.Goals;
import watchbill.web.Problems;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;
import watchbill.worktime.holidays.Holiday;
import watchbill.worktime.holidays.HolidayFile;
import watchbill.worktime.holidays.HolidayImport;

/// When a team works and how fast it aims to respond. What has arrived keeps what it arrived under (A49).
@Controller
class HoursController {

    private static final int YEARS_AHEAD = 2;

    private final SettingsPages pages;
    private final WorkCalendars calendars;
    private final Goals goals;
    private final InstantSource time;

    HoursController(SettingsPages pages, WorkCalendars calendars, Goals goals, InstantSource time) {
        this.pages = pages;
        this.calendars = calendars;
        this.goals = goals;
        this.time = time;
    }

    @PostMapping("/settings/hours")
    ModelAndView change(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam Map<String, String> fields,
            @RequestParam Duration goal,
            @RequestParam(required = false) @Nullable MultipartFile holidayFile) {
        var imported = read(holidayFile, me.team());
        if (imported instanceof HolidayImport.Unreadable(var problems)) {
            return pages.refused(
                    me,
                    new TypedHours(fields),
                    new Problems(Map.of("holidays", String.join(" ", problems))));
        }
        var typed = new TypedHours(with(fields, imported));
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            return pages.refused(me, typed, problems);
        }
        var before = calendars.current(me.team().id()).calendar();
        var hours = typed.hours(before.hours(), fields.containsKey("lunchCounts"));
        var now = time.instant();
        calendars.replace(me.team().id(), WorkCalendar.of(before.zone(), hours), now);
        goals.set(me.team().id(), goal, now);
        return pages.taken("hours");
    }

    private HolidayImport read(@Nullable MultipartFile file, Team team) {
        if (file == null || file.isEmpty()) {
            return new HolidayImport.Read(List.of(), List.of());
        }
        var year = Year.of(time.instant().atZone(team.zone()).getYear());
        try {
            return HolidayFile.read(file.getBytes(), year, year.plusYears(YEARS_AHEAD));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> with(Map<String, String> fields, HolidayImport imported) {
        if (!(imported instanceof HolidayImport.Read(var holidays, _)) || holidays.isEmpty()) {
            return fields;
        }
        var more =
                holidays.stream()
                        .map(Holiday::date)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
        var all = new TreeMap<>(fields);
        all.merge("holidays", more, (typed, added) -> typed.strip() + "\n" + added);
        return all;
    }
}
