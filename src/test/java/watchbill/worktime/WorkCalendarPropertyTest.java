package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/// What holds for every calendar, at every minute, in every zone: the same as counting minute by minute.
class WorkCalendarPropertyTest {

    private static final int LAST = ArbitraryWork.DAYS * 24 * 60;

    @Property(tries = 200)
    @Tag("R26")
    void everyMinuteIsOpenOrClosedAsTheWindowsSay(@ForAll("works") ArbitraryWork work) {
        var slow = slow(work);

        for (var minute = 0; minute < LAST; minute += 5) {
            var at = work.minute(minute);
            assertThat(work.calendar().isOpen(at)).as("open at %s", at).isEqualTo(slow.isOpen(at));
        }
    }

    @Property(tries = 200)
    @Tag("R31")
    void addingEndsWhereCountingEnds(
            @ForAll("works") ArbitraryWork work,
            @ForAll @IntRange(max = LAST) int start,
            @ForAll @IntRange(max = 3000) int minutes) {
        slow(work)
                .add(work.minute(start), minutes)
                .ifPresent(end ->
                        assertThat(work.calendar().add(work.minute(start), length(minutes)))
                                .isEqualTo(end));
    }

    @Property(tries = 200)
    void subtractingStartsWhereCountingBackEnds(
            @ForAll("works") ArbitraryWork work,
            @ForAll @IntRange(max = LAST) int end,
            @ForAll @IntRange(max = 3000) int minutes) {
        slow(work)
                .subtract(work.minute(end), minutes)
                .ifPresent(start ->
                        assertThat(work.calendar().subtract(work.minute(end), length(minutes)))
                                .isEqualTo(start));
    }

    @Property(tries = 200)
    void theTimeBetweenIsTheOpenMinutesAndTheSegmentsAddUpToIt(
            @ForAll("works") ArbitraryWork work,
            @ForAll @IntRange(max = LAST) int one,
            @ForAll @IntRange(max = LAST) int other) {
        var from = work.minute(Math.min(one, other));
        var to = work.minute(Math.max(one, other));
        var expected = length(slow(work).between(from, to));

        assertThat(work.calendar().between(from, to)).isEqualTo(expected);
        assertThat(work.calendar().between(to, from)).isEqualTo(expected.negated());
        var segments = work.calendar().segments(from, to);
        assertThat(segments.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(expected);
        for (var i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).start()).isAfter(segments.get(i - 1).end());
        }
    }

    @Property(tries = 200)
    void theEdgesAroundAnInstantAreTheOnesSeenWhenWalkingThere(
            @ForAll("works") ArbitraryWork work, @ForAll @IntRange(max = LAST) int minute) {
        var slow = slow(work);
        var at = work.minute(minute);

        assertSame(slow.nextOpen(at), work.calendar().nextOpen(at));
        assertSame(slow.nextClose(at), work.calendar().nextClose(at));
        assertSame(slow.previousOpen(at), work.calendar().previousOpen(at));
        assertSame(slow.previousClose(at), work.calendar().previousClose(at));
    }

    @Property(tries = 200)
    void whatWasAddedIsTheTimeBetween(
            @ForAll("works") ArbitraryWork work,
            @ForAll @IntRange(max = LAST) int start,
            @ForAll @IntRange(max = 100_000) int seconds) {
        var from = work.minute(start);
        var length = Duration.ofSeconds(seconds, seconds);
        if (!work.calendar().hours().week().isEmpty()) {
            var end = work.calendar().add(from, length);

            assertThat(work.calendar().between(from, end)).isEqualTo(length);
        }
    }

    @Property(tries = 200)
    void aCalendarSurvivesItsJsonForm(@ForAll("works") ArbitraryWork work) {
        var written = WorkCalendarJson.write(work.calendar());

        assertThat(WorkCalendarJson.read(written)).isEqualTo(work.calendar());
    }

    @Provide
    Arbitrary<ArbitraryWork> works() {
        return ArbitraryWork.any();
    }

    private static MinuteByMinute slow(ArbitraryWork work) {
        return new MinuteByMinute(work.calendar(), work.from(), ArbitraryWork.DAYS);
    }

    /// What lies beyond the minutes that were walked is not known, and not compared.
    private static void assertSame(Optional<Instant> slow, Optional<Instant> fast) {
        slow.ifPresent(edge -> assertThat(fast).contains(edge));
    }

    private static Duration length(long minutes) {
        return Duration.of(minutes, ChronoUnit.MINUTES);
    }
}
