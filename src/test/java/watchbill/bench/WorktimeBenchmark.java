package watchbill.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.holidays.FederalHolidays;
import watchbill.worktime.holidays.Holiday;

/// Due times for arrivals at any second of 2026: 8-12 and 13-17 on weekdays in Los Angeles, federal holidays.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class WorktimeBenchmark {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final Duration TWO_THOUSAND_HOURS = Duration.ofHours(2_000);
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final int ARRIVALS = 1 << 12;

    private final OpeningHours hours =
            OpeningHours.officeHours()
                    .withHolidays(
                            FederalHolidays.of(Year.of(2026)).stream().map(Holiday::date).toList());
    private final WorkCalendar calendar = WorkCalendar.of(ZONE, hours);
    private final DayByDay dayByDay = new DayByDay(ZONE, hours);
    private final Instant[] arrivals = arrivals();
    private int next;

    @Benchmark
    public Instant fourHours() {
        return calendar.add(arrival(), FOUR_HOURS);
    }

    @Benchmark
    public Instant fourHoursDayByDay() {
        return dayByDay.add(arrival(), FOUR_HOURS);
    }

    @Benchmark
    public Instant twoThousandHours() {
        return calendar.add(arrival(), TWO_THOUSAND_HOURS);
    }

    @Benchmark
    public Instant twoThousandHoursDayByDay() {
        return dayByDay.add(arrival(), TWO_THOUSAND_HOURS);
    }

    /// Another one each time, so that the processor cannot learn the way.
    private Instant arrival() {
        return arrivals[next++ & (ARRIVALS - 1)];
    }

    private static Instant[] arrivals() {
        var random = new Random(2026);
        var begin = Instant.parse("2026-01-01T00:00:00Z");
        var year = Math.toIntExact(Duration.ofDays(365).toSeconds());
        return random.ints(ARRIVALS, 0, year).mapToObj(begin::plusSeconds).toArray(Instant[]::new);
    }
}
