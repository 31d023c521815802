package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.HourSettings;
import watchbill.web.DayStrips;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.worktime.WorkCalendars;

/// When a team works. What has arrived keeps the hours it arrived under (A49).
@Controller
@RequestMapping("/settings/hours")
class HoursController {

    private static final SettingsSection HERE = SettingsSection.HOURS;
    private static final double STRIP = 202;

    private final WorkCalendars calendars;
    private final HourSettings settings;
    private final InstantSource time;

    HoursController(WorkCalendars calendars, HourSettings settings, InstantSource time) {
        this.calendars = calendars;
        this.settings = settings;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        var hours = calendars.current(me.team().id()).calendar().hours();
        return SettingsAnswers.show(HERE, page(me, TypedHours.of(hours), Problems.NONE));
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        var typed = new TypedHours(fields);
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            return SettingsAnswers.refused(HERE, page(me, typed, problems));
        }
        var before = calendars.current(me.team().id()).calendar().hours();
        settings.open(me.team().id(), typed.hours(before), me.actor());
        return SettingsAnswers.taken(
                HERE, "The hours count for what arrives from now on.", response);
    }

    private HoursPage page(SignedInPerson me, TypedHours typed, Problems problems) {
        var calendar = calendars.current(me.team().id()).calendar();
        var strips = new DayStrips(calendar);
        var days =
                IntStream.range(0, TypedHours.DAYS.size())
                        .mapToObj(index -> day(DayOfWeek.of(index + 1), typed, strips))
                        .toList();
        return new HoursPage(
                days,
                typed.text("exceptions"),
                typed.lunchCounts(),
                new Times(calendar.zone(), time.instant()).place(),
                problems);
    }

    private static HoursPage.Day day(DayOfWeek day, TypedHours typed, DayStrips strips) {
        var key = TypedHours.DAYS.get(day.getValue() - 1);
        var name = day.getDisplayName(TextStyle.FULL, Locale.UK);
        return new HoursPage.Day(key, name, typed.text("hours." + key), strips.weekday(day, STRIP));
    }
}
