package watchbill.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;

/// Hours as the audit tells them.
final class HoursText {

    private HoursText() {}

    /// What is different in the windows of weekdays and dates; days off are told by themselves. What stayed is among the
    /// changes too, with the same words twice.
    static List<Change> changes(OpeningHours before, OpeningHours after) {
        return List.of(
                new Change("changed the hours", week(before), week(after)),
                new Change(
                        "changed the hours of single days",
                        dates(before.exceptions()),
                        dates(after.exceptions())),
                new Change(
                        "changed the breaks of single days",
                        dates(before.breaks()),
                        dates(after.breaks())),
                new Change("changed whether lunch counts", lunch(before), lunch(after)));
    }

    /// `Mon–Fri 08:00–12:00, 13:00–17:00; Sat 09:00–11:00`.
    private static String week(OpeningHours hours) {
        var parts = new ArrayList<String>();
        var week = hours.week();
        for (var first = 1; first <= 7; first++) {
            var windows = week.get(DayOfWeek.of(first));
            var last = first;
            while (windows != null
                    && last < 7
                    && windows.equals(week.get(DayOfWeek.of(last + 1)))) {
                last++;
            }
            if (windows != null) {
                parts.add(days(first, last) + " " + text(windows));
            }
            first = last;
        }
        return String.join("; ", parts);
    }

    /// `2026-12-24 08:00–12:00; 2026-12-31 closed`.
    private static String dates(Map<LocalDate, List<Window>> dates) {
        return dates.entrySet().stream()
                .map(day -> day.getKey() + " " + text(day.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String lunch(OpeningHours hours) {
        return hours.lunchCounts() ? "lunch counts" : "lunch does not count";
    }

    private static String days(int first, int last) {
        return first == last ? name(first) : name(first) + "–" + name(last);
    }

    private static String name(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static String text(List<Window> windows) {
        return windows.isEmpty()
                ? "closed"
                : windows.stream()
                        .map(window -> window.toString().replace('-', '–'))
                        .collect(Collectors.joining(", "));
    }
}
