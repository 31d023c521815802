package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A calendar's openings from 1900 to 2500, a stretch of 48 days at a time.
///
/// A stretch is worked out when it is first needed and then kept. It never changes, so threads that need the same one
/// at once may both work it out: either result is the right one.
final class Stretches {

    private static final Instant BEGINS = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2500-01-01T00:00:00Z");

    /// All that a calendar covers.
    static final Duration LENGTH = Duration.between(BEGINS, ENDS);

    /// 2^22 seconds are 48 days and a half: short enough to be worked out in passing, and a year is only eight steps.
    private static final int BITS = 22;

    private static final long SECONDS = 1L << BITS;

    /// How many there are; they are numbered from 0.
    static final int COUNT = Math.toIntExact((LENGTH.toSeconds() >> BITS) + 1);

    private final ZonedHours hours;
    private final AtomicReferenceArray<Stretch> known = new AtomicReferenceArray<>(COUNT);

    Stretches(ZonedHours hours) {
        this.hours = hours;
    }

    Stretch get(int number) {
        var stretch = known.getAcquire(number);
        if (stretch == null) {
            stretch = workOut(number);
            known.setRelease(number, stretch);
        }
        return stretch;
    }

    /// The number of the stretch that an instant lies in.
    ///
    /// @throws IllegalArgumentException if a calendar does not reach so far
    static int numberOf(Instant instant) {
        if (instant.isBefore(BEGINS) || !instant.isBefore(ENDS)) {
            throw new IllegalArgumentException(
                    "A calendar covers the years 1900 to 2499, not %s.".formatted(instant));
        }
        return (int) ((instant.getEpochSecond() - BEGINS.getEpochSecond()) >> BITS);
    }

    /// Whether the last opening of a stretch goes on in the next one. Where time ends here, an opening does not.
    boolean goesOnAfter(int number) {
        return get(number).openAtEnd() && (number + 1 == COUNT || get(number + 1).openAtBegin());
    }

    /// Whether the first opening of a stretch began in the one before. Where time begins here, an opening does not.
    boolean cameFromBefore(int number) {
        return get(number).openAtBegin() && (number == 0 || get(number - 1).openAtEnd());
    }

    private Stretch workOut(int number) {
        var begins = BEGINS.plusSeconds(number * SECONDS);
        var ends = begins.plusSeconds(SECONDS);
        // A clock put back across midnight shows a date again that has ended, so the neighbours are
        // asked as well.
        var first = hours.dateOf(begins).minusDays(1);
        var last = hours.dateOf(ends).plusDays(1);
        var spans =
                first.datesUntil(last.plusDays(1))
                        .flatMap(date -> hours.on(date).stream())
                        .flatMap(span -> span.within(begins, ends).stream())
                        .toList();
        return new Stretch(begins.getEpochSecond(), ends.getEpochSecond(), spans);
    }
}
