package watchbill.worktime;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// When a team works, in local dates and times. Two that open at the same times, written in another order, are equal.
///
/// @param week        the windows of each weekday; a day that is missing is a day off
/// @param exceptions  dates with windows of their own, instead of the weekday's; none means closed
/// @param holidays    dates that are closed, unless an exception opens them
/// @param breaks      time cut out of a date's windows; a break outside them changes nothing
/// @param lunchCounts whether a day is one window from its first opening to its last closing
public record OpeningHours(
        Map<DayOfWeek, List<Window>> week,
        Map<LocalDate, List<Window>> exceptions,
        Set<LocalDate> holidays,
        Map<LocalDate, List<Window>> breaks,
        boolean lunchCounts) {

    /// @throws IllegalArgumentException if two windows of a day overlap
    public OpeningHours {
        week = ordered(withoutDaysOff(week), OpeningHours::checked);
        exceptions = ordered(exceptions, OpeningHours::checked);
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        breaks = ordered(breaks, OpeningHours::sorted);
    }

    /// The same windows on every weekday given, and nothing else.
    public static OpeningHours weekly(Collection<DayOfWeek> days, Window... windows) {
        var week = days.stream().collect(toMap(day -> day, _ -> List.of(windows)));
        return new OpeningHours(week, Map.of(), Set.of(), Map.of(), false);
    }

    /// The preset of set-up: 8-12 and 13-17 on weekdays.
    public static OpeningHours officeHours() {
        return weekly(
                List.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY),
                Window.of("08:00", "12:00"),
                Window.of("13:00", "17:00"));
    }

    /// These hours with another list of holidays.
    public OpeningHours withHolidays(Collection<LocalDate> dates) {
        return new OpeningHours(week, exceptions, Set.copyOf(dates), breaks, lunchCounts);
    }

    /// These hours with one date that has windows of its own; none closes it.
    public OpeningHours withException(LocalDate date, Window... windows) {
        var more = new TreeMap<>(exceptions);
        more.put(date, List.of(windows));
        return new OpeningHours(week, more, holidays, breaks, lunchCounts);
    }

    /// These hours with breaks on one date.
    public OpeningHours withBreaks(LocalDate date, Window... pauses) {
        var more = new TreeMap<>(breaks);
        more.put(date, List.of(pauses));
        return new OpeningHours(week, exceptions, holidays, more, lunchCounts);
    }

    /// These hours with the gaps of a day counted or not.
    public OpeningHours withLunchCounting(boolean counts) {
        return new OpeningHours(week, exceptions, holidays, breaks, counts);
    }

    /// The windows of a date, in order, after every rule has been applied.
    public List<Window> on(LocalDate date) {
        return switch (kindOf(date)) {
            case DAY_OFF, HOLIDAY, CLOSED -> List.of();
            case WORKING -> counted(date).windows();
        };
    }

    /// What sort of day a date is.
    public DayKind kindOf(LocalDate date) {
        var exception = exceptions.get(date);
        if (exception != null) {
            return exception.isEmpty() ? DayKind.CLOSED : DayKind.WORKING;
        }
        if (holidays.contains(date)) {
            return DayKind.HOLIDAY;
        }
        return week.containsKey(date.getDayOfWeek()) ? DayKind.WORKING : DayKind.DAY_OFF;
    }

    /// Whether no date at all has a window.
    boolean neverOpen() {
        return week.isEmpty() && exceptions.values().stream().allMatch(List::isEmpty);
    }

    private DayHours counted(LocalDate date) {
        var weekday = week.getOrDefault(date.getDayOfWeek(), List.of());
        var day = new DayHours(exceptions.getOrDefault(date, weekday));
        var whole = lunchCounts ? day.withoutGaps() : day;
        return whole.without(breaks.getOrDefault(date, List.of()));
    }

    private static List<Window> checked(List<Window> windows) {
        return new DayHours(windows).windows();
    }

    private static List<Window> sorted(List<Window> windows) {
        return windows.stream().sorted().toList();
    }

    private static Map<DayOfWeek, List<Window>> withoutDaysOff(Map<DayOfWeek, List<Window>> week) {
        return week.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <K extends Comparable<? super K>> Map<K, List<Window>> ordered(
            Map<K, List<Window>> given, UnaryOperator<List<Window>> order) {
        var copy = new TreeMap<K, List<Window>>();
        given.forEach((key, windows) -> copy.put(key, order.apply(windows)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
