package watchbill.responseclock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;

/// Where the bands of waiting meet, as instants: a wait that began before an edge has grown into the next band.
///
/// @param week waits that began before it last longer than the hours of an ordinary week
/// @param day  longer than those of the longest ordinary day; never before `week`
/// @param goal longer than the team's goal; never before `day`, for a goal of days makes no band of its own
record WaitEdges(Instant week, Instant day, Instant goal) {

    /// A wait of exactly the goal's length has not missed it, whatever closed hours lie before it.
    private static final Duration JUST_MORE = Duration.ofNanos(1000);

    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 8);
    private static final int DAYS = 7;

    static WaitEdges of(WorkCalendar calendar, Duration goal, Instant now) {
        var days = ordinaryDays(calendar);
        var day = days.stream().max(Duration::compareTo).orElse(goal);
        var week = days.stream().reduce(Duration::plus).orElse(goal);
        var atGoal = before(now, goal, calendar);
        var atDay = earlier(before(now, day, calendar), atGoal);
        return new WaitEdges(earlier(before(now, week, calendar), atDay), atDay, atGoal);
    }

    /// From the oldest on, as they part the bands.
    List<Instant> ascending() {
        return List.of(week, day, goal);
    }

    /// The waits of a band began at or after this; for the oldest band, ever.
    Instant from(WaitBand band) {
        return switch (band) {
            case WITHIN_GOAL -> goal;
            case PAST_GOAL -> day;
            case OVER_A_DAY -> week;
            case OVER_A_WEEK -> Instant.EPOCH;
        };
    }

    /// The waits of a band began before this; those of the youngest, by `now`.
    Instant until(WaitBand band, Instant now) {
        return switch (band) {
            case WITHIN_GOAL -> now.plus(JUST_MORE);
            case PAST_GOAL -> goal;
            case OVER_A_DAY -> day;
            case OVER_A_WEEK -> week;
        };
    }

    /// The business time of each day of a week without holidays and exceptions; empty for a team without a week.
    private static List<Duration> ordinaryDays(WorkCalendar calendar) {
        var hours = calendar.hours();
        if (hours.week().isEmpty()) {
            return List.of();
        }
        var ordinary =
                WorkCalendar.of(
                        calendar.zone(),
                        new OpeningHours(
                                hours.week(), Map.of(), Set.of(), Map.of(), hours.lunchCounts()));
        return Stream.iterate(A_MONDAY, date -> date.plusDays(1))
                .limit(DAYS)
                .map(date ->
                        ordinary.between(
                                date.atStartOfDay(calendar.zone()).toInstant(),
                                date.plusDays(1).atStartOfDay(calendar.zone()).toInstant()))
                .toList();
    }

    private static Instant before(Instant now, Duration length, WorkCalendar calendar) {
        return calendar.subtract(now, length.plus(JUST_MORE));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
