package watchbill.web.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import watchbill.duty.OnDuty;
import watchbill.web.schedule.SchedulePage.Cell;
import watchbill.web.schedule.SchedulePage.Column;
import watchbill.web.schedule.SchedulePage.Row;
import watchbill.worktime.WorkCalendar;

/// The schedule as a table: a column for each week, a row for each person.
///
/// @param shifts those that touch the weeks
record ScheduleTable(List<Days> weeks, List<OnDuty> shifts, WorkCalendar calendar, Instant now) {

    List<Column> columns() {
        return IntStream.range(0, weeks.size()).mapToObj(this::column).toList();
    }

    /// @param names the people, in the order of their rows
    List<Row> rows(List<String> names) {
        return names.stream()
                .map(name -> new Row(name, weeks.stream().map(week -> cell(name, week)).toList()))
                .toList();
    }

    /// What is missing in each week; nothing is missing in the past.
    List<String> empty(Cover cover) {
        return weeks.stream().map(cover::missing).toList();
    }

    private Column column(int index) {
        var week = weeks.get(index);
        var isNow = week.has(today());
        return new Column(
                beginsMonth(index) ? month(week.first()) : "",
                "W" + week.number(),
                "" + week.first().getDayOfMonth(),
                isNow ? "now" : daysOff(week),
                isNow);
    }

    /// The first column names its month only if there is room before the next name.
    private boolean beginsMonth(int index) {
        var month = weeks.get(index).first().getMonth();
        return index == 0
                ? weeks.get(1).first().getMonth() == month
                : weeks.get(index - 1).first().getMonth() != month;
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private String daysOff(Days week) {
        return week.daysOff(calendar).stream()
                .map(date -> date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK))
                .collect(Collectors.joining(", "));
    }

    private Cell cell(String name, Days week) {
        return shifts.stream()
                .filter(pair -> Days.of(pair, calendar).touches(week))
                .flatMap(pair -> seat(name, pair).stream())
                .findFirst()
                .orElse(Cell.FREE);
    }

    private List<Cell> seat(String name, OnDuty pair) {
        var days = Days.of(pair, calendar);
        var past = !days.end().isAfter(today());
        if (pair.primary().name().equals(name)) {
            return List.of(new Cell("P", "Primary, " + days.label(), past));
        }
        var backup = pair.backup();
        return backup != null && backup.name().equals(name)
                ? List.of(new Cell("B", "Backup, " + days.label(), past))
                : List.of();
    }

    private LocalDate today() {
        return calendar.dateOf(now);
    }
}
