package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.HourSettings;
import watchbill.web.Problems;
import watchbill.web.Words;
import watchbill.web.setup.HolidayWish;
import watchbill.worktime.holidays.FederalHolidays;
import watchbill.worktime.holidays.Holiday;

/// The days on which a team is closed: typed, brought in a file, taken from a list, removed.
@Controller
@RequestMapping("/settings/holidays")
class HolidaysController {

    private static final SettingsSection HERE = SettingsSection.HOLIDAYS;

    private final HolidaysReading reading;
    private final HourSettings settings;

    HolidaysController(HolidaysReading reading, HourSettings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(HERE, reading.page(me.team(), "", Problems.NONE));
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String dates,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response) {
        var wish =
                HolidayWish.read(HolidayWish.NONE, dates, bytes(file), reading.thisYear(me.team()));
        if (!wish.problem().isEmpty()) {
            return refused(me, dates, wish.problem());
        }
        if (wish.dates().isEmpty()) {
            return refused(
                    me,
                    dates,
                    "There is no day in it. Write one a line, such as 2026-12-24, or choose a file.");
        }
        return added(me, wish.dates(), response);
    }

    /// Adds the federal holidays of one year.
    @PostMapping("/federal")
    ModelAndView addFederal(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String year,
            HttpServletResponse response) {
        if (!reading.presets(me.team()).contains(year)) {
            return refused(
                    me,
                    "",
                    "The federal list is offered for the years on the page, not for '%s'."
                            .formatted(year));
        }
        var days = FederalHolidays.of(Year.parse(year)).stream().map(Holiday::date).toList();
        return added(me, days, response);
    }

    @DeleteMapping("/{date}")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable LocalDate date,
            HttpServletResponse response) {
        var removed = settings.removeHoliday(me.team().id(), date, me.actor());
        return SettingsAnswers.taken(
                HERE,
                removed ? date + " is a day like others now." : date + " was no day off.",
                response);
    }

    private ModelAndView added(
            SignedInPerson me, Collection<LocalDate> dates, HttpServletResponse response) {
        var added = settings.addHolidays(me.team().id(), dates, me.actor()).size();
        return SettingsAnswers.taken(
                HERE,
                added == 0
                        ? "All of them were days off already."
                        : Words.counted(added, "day off", "days off") + " added.",
                response);
    }

    private ModelAndView refused(SignedInPerson me, String typed, String why) {
        var problems = SettingsAnswers.problem("dates", new IllegalArgumentException(why));
        return SettingsAnswers.refused(HERE, reading.page(me.team(), typed, problems));
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
