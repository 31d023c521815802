package watchbill.web.setup;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import watchbill.web.Appearance;
import watchbill.web.Choice;
import watchbill.web.DayStrips;
import watchbill.web.Problems;
import watchbill.web.WindowsText;
import watchbill.web.ZoneChoices;
import watchbill.web.setup.SetUpPage.Account;
import watchbill.web.setup.SetUpPage.Day;
import watchbill.web.setup.SetUpPage.PersonRow;
import watchbill.web.setup.SetUpPage.Relay;
import watchbill.web.setup.SetUpPage.Week;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;
import watchbill.worktime.WorkCalendar;

/// Shows a form as it was typed, or as it is proposed at first.
///
/// @param zone of the team as far as it is chosen
record SetUpReading(SetUpForm form, ZoneId zone, Instant now) {

    private static final int ROWS_AT_FIRST = 4;
    private static final int WEEKS_AHEAD = 4;
    private static final double STRIP = 202;

    private static final List<Choice> ROLES =
            choices("member", "Member", "scheduler", "Scheduler", "admin", "Admin");
    private static final List<Choice> GOALS =
            choices(
                    "PT1H",
                    "1 hour",
                    "PT2H",
                    "2 hours",
                    "PT4H",
                    "4 hours",
                    "PT8H",
                    "8 hours",
                    "PT16H",
                    "16 hours");
    private static final List<Choice> HOLIDAYS =
            choices(HolidayWish.FEDERAL, "US federal holidays", HolidayWish.NONE, "None");
    private static final List<Choice> ENCRYPTIONS =
            choices("starttls", "STARTTLS", "implicit", "TLS", "none", "None");

    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH =
            DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    static SetUpReading of(SetUpForm form, Instant now) {
        return new SetUpReading(form, zone(form.text("team.zone")), now);
    }

    /// @param holidayText what was typed, and what a file brought
    /// @param smtpPort    where mail is taken in
    SetUpPage page(
            String action,
            String holidayText,
            int smtpPort,
            Problems problems,
            Appearance appearance) {
        return new SetUpPage(
                action,
                new Account(form.text("account.name"), form.text("account.email")),
                form.text("team.name"),
                ZoneChoices.of(zone.getId(), now),
                days(),
                chosen(GOALS, form.text("responseGoal")),
                goalEffect(),
                chosen(HOLIDAYS, form.text("holidayPreset")),
                holidayText,
                people(),
                form.text("peopleText"),
                form.text("address"),
                smtpPort,
                relay(),
                weeks(),
                problems,
                appearance);
    }

    private List<Day> days() {
        var strips = new DayStrips(calendar());
        return IntStream.range(0, SetUpForm.DAYS.size())
                .mapToObj(index -> day(SetUpForm.DAYS.get(index), DayOfWeek.of(index + 1), strips))
                .toList();
    }

    private Day day(String key, DayOfWeek day, DayStrips strips) {
        return new Day(
                key,
                day.getDisplayName(TextStyle.FULL, Locale.UK),
                form.text("hours." + key),
                strips.weekday(day, STRIP));
    }

    /// The typed hours, as far as they can be read.
    private WorkCalendar calendar() {
        var week = new TreeMap<DayOfWeek, List<Window>>();
        for (var index = 0; index < SetUpForm.DAYS.size(); index++) {
            var windows = windows(SetUpForm.DAYS.get(index));
            if (!windows.isEmpty()) {
                week.put(DayOfWeek.of(index + 1), windows);
            }
        }
        return WorkCalendar.of(zone, new OpeningHours(week, Map.of(), Set.of(), Map.of(), false));
    }

    private List<Window> windows(String day) {
        try {
            var windows = WindowsText.read(form.text("hours." + day));
            // Windows that overlap cannot be drawn either.
            OpeningHours.weekly(List.of(DayOfWeek.MONDAY), windows.toArray(Window[]::new));
            return windows;
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    /// `A Friday 16:00 inquiry is due Monday 11:00.`
    private String goalEffect() {
        var friday =
                LocalDate.ofInstant(now, zone)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                        .atTime(LocalTime.of(16, 0))
                        .atZone(zone);
        try {
            var due = calendar().add(friday.toInstant(), Duration.parse(form.text("responseGoal")));
            return "A Friday 16:00 inquiry is due %s."
                    .formatted(DAY_AND_CLOCK.format(due.atZone(zone)));
        } catch (RuntimeException _) {
            return "";
        }
    }

    private List<PersonRow> people() {
        return IntStream.range(0, Math.max(ROWS_AT_FIRST, form.rows("people")))
                .mapToObj(row ->
                        new PersonRow(
                                form.cell("people", row, "name"),
                                form.cell("people", row, "email"),
                                chosen(ROLES, form.cell("people", row, "role")),
                                Optional.of(form.cell("people", row, "percent"))
                                        .filter(percent -> !percent.isEmpty())
                                        .orElse("100")))
                .toList();
    }

    private Relay relay() {
        return new Relay(
                form.text("relay.host"),
                form.text("relay.port"),
                form.text("relay.user"),
                chosen(ENCRYPTIONS, form.text("relay.tls")));
    }

    /// The weeks from the one that has what arrives now: after its last closing a week is over.
    private List<Week> weeks() {
        var monday =
                LocalDate.ofInstant(calendar().nextOpen(now).orElse(now), zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(row -> week(row, monday.plus(row, WEEKS)))
                .toList();
    }

    private Week week(int row, LocalDate monday) {
        var friday = monday.plusDays(4);
        var first =
                monday.getMonth() == friday.getMonth()
                        ? Integer.toString(monday.getDayOfMonth())
                        : DAY_OF_MONTH.format(monday);
        return new Week(
                monday.toString(),
                first + "–" + DAY_OF_MONTH.format(friday),
                row > 0 ? "" : monday.isAfter(LocalDate.ofInstant(now, zone)) ? "next" : "now",
                form.cell("shifts", row, "primary"),
                form.cell("shifts", row, "backup"));
    }

    private static ZoneId zone(String typed) {
        return Stream.of(typed)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .findFirst()
                .orElse(ZoneId.of("UTC"));
    }

    private static List<Choice> chosen(List<Choice> choices, String value) {
        return choices.stream()
                .map(choice ->
                        new Choice(choice.value(), choice.label(), choice.value().equals(value)))
                .toList();
    }

    private static List<Choice> choices(String... valuesAndLabels) {
        return IntStream.range(0, valuesAndLabels.length / 2)
                .mapToObj(pair ->
                        new Choice(valuesAndLabels[2 * pair], valuesAndLabels[2 * pair + 1], false))
                .toList();
    }
}
