package watchbill.sample;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import watchbill.worktime.WorkCalendar;

/// When people asked in the weeks before, and how long they waited. Monday mornings bring the most; from week to week
/// there are a few more, and they wait a little less. The same days give the same moments.
final class PastDays {

    static final int WEEKS = 13;

    private static final long SEED = 1482;
    private static final int FEWEST = 4;
    private static final int MORE_EACH = 3;
    private static final Duration SLOWEST = Duration.ofMinutes(330);
    private static final List<Integer> DAYS = List.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4);
    private static final List<Integer> HOURS =
            List.of(7, 8, 9, 9, 10, 10, 10, 11, 11, 13, 14, 14, 15, 15, 16, 18);

    private final WorkCalendar calendar;
    private final SplittableRandom random = new SplittableRandom(SEED);

    PastDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /// @param usualWait in business time
    record Moment(Instant arrived, Duration usualWait) {}

    /// In the order in which they arrived.
    ///
    /// @param monday of the first week that is not past
    List<Moment> before(LocalDate monday) {
        return IntStream.range(0, WEEKS)
                .boxed()
                .flatMap(week -> week(week, monday.minusWeeks(WEEKS - week)))
                .sorted(comparing(Moment::arrived))
                .toList();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// True once in so many times.
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private Stream<Moment> week(int week, LocalDate monday) {
        return IntStream.range(0, FEWEST + week / MORE_EACH + random.nextInt(3))
                .mapToObj(_ -> new Moment(moment(monday), wait(week)));
    }

    private Instant moment(LocalDate monday) {
        return monday.plusDays(one(DAYS))
                .atTime(one(HOURS), random.nextInt(60))
                .atZone(calendar.zone())
                .toInstant();
    }

    /// Many are short and few are long, with a mean that falls from 75 minutes to 40.
    private Duration wait(int week) {
        var mean = 75 - 35.0 * week / WEEKS;
        var minutes = Math.round(-mean * Math.log(1 - random.nextDouble()));
        return Duration.ofMinutes(Math.clamp(minutes, 2, SLOWEST.toMinutes()));
    }
}
