package watchbill.web.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import watchbill.web.Problems;
import watchbill.web.WindowsText;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;

/// Hours as the settings' form holds them, and what is wrong with them.
///
/// @param fields by name: `hours.mon` to `hours.sun`, `exceptions`, and `lunchCounts` where it is ticked
record TypedHours(Map<String, String> fields) {

    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /// The form that shows hours as they are.
    static TypedHours of(OpeningHours hours) {
        var fields = new TreeMap<String, String>();
        for (var index = 0; index < DAYS.size(); index++) {
            var windows = hours.week().getOrDefault(DayOfWeek.of(index + 1), List.of());
            fields.put("hours." + DAYS.get(index), WindowsText.write(windows));
        }
        fields.put(
                "exceptions",
                hours.exceptions().entrySet().stream()
                        .map(day ->
                                day.getKey()
                                        + " "
                                        + (day.getValue().isEmpty()
                                                ? "closed"
                                                : WindowsText.write(day.getValue())))
                        .collect(Collectors.joining("\n")));
        if (hours.lunchCounts()) {
            fields.put("lunchCounts", "true");
        }
        return new TypedHours(fields);
    }

    /// What is wrong, by field.
    Problems problems() {
        var problems = new TreeMap<String, String>();
        for (var day : DAYS) {
            attempt(
                    problems,
                    "hours." + day,
                    () ->
                            OpeningHours.weekly(
                                    List.of(DayOfWeek.MONDAY),
                                    windows(day).toArray(Window[]::new)));
        }
        attempt(
                problems,
                "exceptions",
                () -> new OpeningHours(Map.of(), exceptions(), Set.of(), Map.of(), false));
        if (problems.isEmpty() && DAYS.stream().allMatch(day -> text("hours." + day).isBlank())) {
            problems.put(
                    "hours.mon",
                    "A team that never opens cannot answer. Give at least one day some hours.");
        }
        return new Problems(problems);
    }

    /// The hours.
    ///
    /// @param before what the form does not show, such as days off, is taken from these
    /// @throws IllegalArgumentException if there are [#problems]
    OpeningHours hours(OpeningHours before) {
        var week = new TreeMap<DayOfWeek, List<Window>>();
        for (var index = 0; index < DAYS.size(); index++) {
            week.put(DayOfWeek.of(index + 1), windows(DAYS.get(index)));
        }
        return new OpeningHours(
                week, exceptions(), before.holidays(), before.breaks(), lunchCounts());
    }

    boolean lunchCounts() {
        return fields.containsKey("lunchCounts");
    }

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    private List<Window> windows(String day) {
        return WindowsText.read(text("hours." + day));
    }

    private Map<LocalDate, List<Window>> exceptions() {
        var exceptions = new TreeMap<LocalDate, List<Window>>();
        for (var line : text("exceptions").lines().filter(line -> !line.isBlank()).toList()) {
            var parts = line.strip().split("\\s+", 2);
            var rest = parts.length < 2 ? "" : parts[1];
            var windows =
                    rest.equalsIgnoreCase("closed") ? List.<Window>of() : WindowsText.read(rest);
            exceptions.put(date(parts[0]), windows);
        }
        return exceptions;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'%s' is no date. Write 2026-12-24.".formatted(text.strip()));
        }
    }

    private static void attempt(Map<String, String> problems, String field, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException wrong) {
            problems.put(field, String.valueOf(wrong.getMessage()));
        }
    }
}
