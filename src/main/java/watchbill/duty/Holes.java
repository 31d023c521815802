package watchbill.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import watchbill.people.Person;
import watchbill.worktime.WorkCalendar;

/// Finds the seats that nobody has.
///
/// A day belongs to the shift in which it opens; a day without hours cannot be missed, and one that an exception opens
/// can. A hole is told week by week.
///
/// @param shifts those that touch the days in question, in order
public record Holes(List<OnDuty> shifts, WorkCalendar calendar) {

    private static final int DAYS_AHEAD = 14;

    /// The first day after all weeks that begin within two weeks. Weeks come whole, so that a hole is found in one
    /// piece and not day by day.
    static LocalDate end(LocalDate today) {
        return today.plusDays(DAYS_AHEAD - 1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(1);
    }

    /// The holes from one day to another, the next one first.
    ///
    /// @param end exclusive
    public List<Hole> between(LocalDate from, LocalDate end) {
        var holes = new ArrayList<Hole>();
        from.datesUntil(end).forEach(day -> add(day, holes));
        return holes;
    }

    private void add(LocalDate day, List<Hole> holes) {
        var opens = calendar.day(day).open().stream().findFirst();
        if (opens.isEmpty()) {
            return;
        }
        var pair = shifts.stream().filter(shift -> covers(shift, opens.get().start())).findFirst();
        if (pair.isPresent() && pair.get().backup() != null) {
            return;
        }
        var alone = pair.map(OnDuty::primary);
        var before = holes.isEmpty() ? null : holes.getLast();
        if (before != null && goesOn(before, day, alone)) {
            holes.set(holes.size() - 1, new Hole(before.first(), day, alone));
        } else {
            holes.add(new Hole(day, day, alone));
        }
    }

    /// A hole goes on over days without hours, up to the end of its week.
    private boolean goesOn(Hole before, LocalDate day, Optional<Person> alone) {
        return before.alone().equals(alone)
                && day.isBefore(before.first().with(TemporalAdjusters.next(DayOfWeek.MONDAY)))
                && before.last()
                        .plusDays(1)
                        .datesUntil(day)
                        .allMatch(between -> calendar.day(between).open().isEmpty());
    }

    private static boolean covers(OnDuty pair, Instant at) {
        return !at.isBefore(pair.shift().begins()) && at.isBefore(pair.shift().ends());
    }
}
