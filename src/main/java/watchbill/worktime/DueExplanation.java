package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Why something is due when it is: the days from arrival to due with what each of them counts, and the same in words.
///
/// @param calendar  the one in force at arrival
/// @param arrivedAt when it came in
/// @param startsAt  when the clock started: arrival in hours, the next opening otherwise
/// @param dueAt     when the goal is reached
/// @param goal      business time
/// @param days      every local date from arrival to due, in order, those that count nothing too;
///                  [BusinessDay#between] says what a day counts up to any instant
public record DueExplanation(
        WorkCalendar calendar,
        Instant arrivedAt,
        Instant startsAt,
        Instant dueAt,
        Duration goal,
        List<BusinessDay> days) {

    public DueExplanation {
        days = List.copyOf(days);
    }

    /// Explains when an arrival is due.
    ///
    /// @param goal zero or more
    /// @throws NoBusinessTimeException if the calendar has not so much business time
    public static DueExplanation of(WorkCalendar calendar, Instant arrivedAt, Duration goal) {
        var dueAt = calendar.add(arrivedAt, goal);
        // Due at 24:00 is still due that day.
        var last = goal.isZero() ? dueAt : dueAt.minusNanos(1);
        return new DueExplanation(
                calendar,
                arrivedAt,
                calendar.add(arrivedAt, Duration.ZERO),
                dueAt,
                goal,
                days(calendar, arrivedAt, last));
    }

    private static List<BusinessDay> days(WorkCalendar calendar, Instant first, Instant last) {
        return calendar.dateOf(first)
                .datesUntil(calendar.dateOf(last).plusDays(1))
                .map(calendar::day)
                .toList();
    }

    /// What a day counts towards the goal.
    public Duration counted(BusinessDay day) {
        return day.between(startsAt, dueAt);
    }

    /// The same in words: at most three sentences, times in the team's zone, seconds left out.
    ///
    /// For example: *Arrived Tuesday 16:10, in business hours: 50 min until closing. The night does not count. 3 h 10
    /// more from 08:00 makes the team's goal of 4 h.*
    public List<String> sentences() {
        return DueSentences.of(this);
    }
}
