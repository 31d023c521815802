package watchbill.web.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import watchbill.duty.OnDuty;
import watchbill.worktime.DayKind;
import watchbill.worktime.WorkCalendar;

/// Whole days in a row, as the schedule names them.
///
/// @param first the first day
/// @param count how many, at least 1
record Days(LocalDate first, int count) {

    private static final int WEEK = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /// The calendar week that a day is in, from Monday.
    static Days weekOf(LocalDate day) {
        return new Days(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), WEEK);
    }

    /// The days of a shift.
    static Days of(OnDuty pair, WorkCalendar calendar) {
        return until(calendar.dateOf(pair.shift().begins()), calendar.dateOf(pair.shift().ends()));
    }

    /// @param end the first day after it
    static Days until(LocalDate first, LocalDate end) {
        return new Days(first, (int) DAYS.between(first, end));
    }

    /// The first day after it.
    LocalDate end() {
        return first.plusDays(count);
    }

    Days next() {
        return new Days(end(), count);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end());
    }

    boolean touches(Days other) {
        return first.isBefore(other.end()) && other.first.isBefore(end());
    }

    /// `16–20 Nov`: of weeks the days from Monday to Friday, of anything else all days.
    String label() {
        var last = isWeeks() ? end().minusDays(3) : end().minusDays(1);
        if (last.equals(first)) {
            return DATE.format(first);
        }
        var from = first.getMonth() == last.getMonth() ? DAY.format(first) : DATE.format(first);
        return from + "–" + DATE.format(last);
    }

    /// `Week 47`.
    String week() {
        return "Week " + number();
    }

    /// The number of the week it begins in, by ISO 8601.
    int number() {
        return first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// The days in it on which the team would answer and does not.
    List<LocalDate> daysOff(WorkCalendar calendar) {
        return first.datesUntil(end())
                .filter(date -> calendar.hours().week().containsKey(date.getDayOfWeek()))
                .filter(date -> calendar.hours().kindOf(date) != DayKind.WORKING)
                .toList();
    }

    private boolean isWeeks() {
        return count % WEEK == 0 && first.getDayOfWeek() == DayOfWeek.MONDAY;
    }
}
