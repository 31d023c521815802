package watchbill.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import watchbill.worktime.DayKind;
import watchbill.worktime.Window;
import watchbill.worktime.WorkCalendar;

/// A team's hours, said in sentences.
///
/// @param now the moment they are said at
public record HoursInWords(WorkCalendar calendar, Instant now) {

    /// How far ahead closed days are worth saying.
    private static final int DAYS_AHEAD = 21;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /// `Open` or `Closed`.
    public String openness() {
        return calendar.isOpen(now) ? "Open" : "Closed";
    }

    /// `until 17:00`, the last closing of the day, lunch or not; `until Thu 08:00` while closed; empty when nothing
    /// changes any more.
    public String change() {
        if (calendar.isOpen(now)) {
            return lastClosing();
        }
        return calendar.nextOpen(now).map(at -> "until " + times().stamp(at)).orElse("");
    }

    /// `Open now, until 17:00`.
    public String sentence() {
        var change = change();
        var open = calendar.isOpen(now) ? "Open now" : "Closed now";
        return change.isEmpty() ? open : open + ", " + change;
    }

    /// `08:00–12:00 and 13:00–17:00`: today's, or the next open day's.
    public String windows() {
        var day = calendar.nextOpen(now).map(calendar::dateOf).orElse(calendar.dateOf(now));
        return windows(calendar.hours().on(day));
    }

    /// `Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00. Closed on 26 and 27 November.`
    public String week() {
        var groups = new ArrayList<String>();
        for (var days : alike()) {
            groups.add(
                    names(days)
                            + ", "
                            + windows(
                                    calendar.hours()
                                            .week()
                                            .getOrDefault(days.getFirst(), List.of())));
        }
        var closed = closedSoon();
        var week = groups.isEmpty() ? "no regular hours" : String.join("; ", groups);
        return "%s time, %s.%s"
                .formatted(
                        times().place(),
                        week,
                        closed.isEmpty() ? "" : " Closed on " + dates(closed) + ".");
    }

    /// Days within three weeks on which nobody answers though it is their weekday.
    public List<LocalDate> closedSoon() {
        var today = calendar.dateOf(now);
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(date -> calendar.hours().week().containsKey(date.getDayOfWeek()))
                .filter(date ->
                        calendar.hours().kindOf(date) == DayKind.HOLIDAY
                                || calendar.hours().kindOf(date) == DayKind.CLOSED)
                .toList();
    }

    /// `26 and 27 November`, `31 December and 1 January`.
    public static String dates(List<LocalDate> dates) {
        var words = new ArrayList<String>();
        for (var i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var sameMonthFollows =
                    i + 1 < dates.size() && dates.get(i + 1).getMonth() == date.getMonth();
            words.add(
                    sameMonthFollows
                            ? "" + date.getDayOfMonth()
                            : date.getDayOfMonth() + " " + MONTH.format(date));
        }
        return Words.list(words);
    }

    private String lastClosing() {
        var today = calendar.day(calendar.dateOf(now)).open();
        if (today.isEmpty() || calendar.nextClose(now).isEmpty()) {
            return "";
        }
        return "until " + clock(today.getLast().end());
    }

    private String clock(Instant closing) {
        var time = closing.atZone(calendar.zone()).toLocalTime();
        return Words.clock(time.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : time);
    }

    /// Weekdays that follow each other and have the same windows.
    private List<List<DayOfWeek>> alike() {
        var week = calendar.hours().week();
        var groups = new ArrayList<List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            if (!week.containsKey(day)) {
                continue;
            }
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null
                    && last.getLast().plus(1) == day
                    && Objects.equals(week.get(day), week.get(last.getLast()))) {
                last.add(day);
            } else {
                groups.add(new ArrayList<>(List.of(day)));
            }
        }
        return groups;
    }

    private static String names(List<DayOfWeek> days) {
        return days.size() < 3
                ? Words.list(days.stream().map(HoursInWords::name).toList())
                : name(days.getFirst()) + " to " + name(days.getLast());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String windows(List<Window> windows) {
        return Words.list(
                windows.stream().map(window -> window.toString().replace('-', '–')).toList());
    }

    private Times times() {
        return new Times(calendar.zone(), now);
    }
}
