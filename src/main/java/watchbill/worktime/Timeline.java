package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A calendar laid out in time, from 1900 to 2500, a stretch of 48 days at a time.
///
/// A stretch is worked out when it is first needed and then kept. It never changes, so threads that need the same one
/// at once may both work it out: either result is the right one.
final class Timeline {

    private static final Instant BEGINS = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2500-01-01T00:00:00Z");

    /// All that a calendar covers.
    static final Duration LENGTH = Duration.between(BEGINS, ENDS);

    private static final long FIRST_SECOND = BEGINS.getEpochSecond();

    /// 2^22 seconds are 48 days and a half: short enough to be worked out in passing, and a year is only eight steps.
    private static final int STRETCH_BITS = 22;

    private static final long STRETCH_SECONDS = 1L << STRETCH_BITS;
    private static final int STRETCHES = indexOf(ENDS.getEpochSecond() - 1) + 1;

    private final ZonedHours hours;
    private final AtomicReferenceArray<Stretch> stretches = new AtomicReferenceArray<>(STRETCHES);

    Timeline(ZonedHours hours) {
        this.hours = hours;
    }

    /// @param work more than zero
    Optional<Instant> add(Instant start, Duration work) {
        var index = indexOf(start);
        var target = stretch(index).openBefore(start).plus(work);
        while (target.compareTo(stretch(index).total()) > 0) {
            target = target.minus(stretch(index).total());
            if (++index == STRETCHES) {
                return Optional.empty();
            }
        }
        return Optional.of(stretch(index).firstAfter(target));
    }

    /// @param work more than zero
    Optional<Instant> subtract(Instant end, Duration work) {
        var index = indexOf(end);
        var target = stretch(index).openBefore(end).minus(work);
        while (target.isNegative()) {
            if (--index < 0) {
                return Optional.empty();
            }
            target = target.plus(stretch(index).total());
        }
        return Optional.of(stretch(index).lastBefore(target));
    }

    /// @param to at or after `from`
    Duration between(Instant from, Instant to) {
        var last = indexOf(to);
        var open = stretch(last).openBefore(to);
        for (var index = indexOf(from); index < last; index++) {
            open = open.plus(stretch(index).total());
        }
        return open.minus(stretch(indexOf(from)).openBefore(from));
    }

    boolean isOpen(Instant at) {
        return stretch(indexOf(at)).isOpen(at.getEpochSecond());
    }

    Optional<Instant> nextOpen(Instant at) {
        for (var index = indexOf(at); index < STRETCHES; index++) {
            var stretch = stretch(index);
            var opening = stretch.closingAfter(at.getEpochSecond());
            if (opening < stretch.openings()) {
                var opens = Instant.ofEpochSecond(stretch.opens(opening));
                return Optional.of(opens.isAfter(at) ? opens : at);
            }
        }
        return Optional.empty();
    }

    Optional<Instant> nextClose(Instant at) {
        for (var index = indexOf(at); index < STRETCHES; index++) {
            var stretch = stretch(index);
            var opening = stretch.closingAfter(at.getEpochSecond());
            var last = stretch.openings() - 1;
            if (opening < last || (opening == last && !goesOnAfter(index))) {
                return Optional.of(Instant.ofEpochSecond(stretch.closes(opening)));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousOpen(Instant at) {
        for (var index = indexOf(at); index >= 0; index--) {
            var stretch = stretch(index);
            var opening = lastOpenedBy(at.getEpochSecond(), stretch);
            if (opening > 0 || (opening == 0 && !cameFromBefore(index))) {
                return Optional.of(Instant.ofEpochSecond(stretch.opens(opening)));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousClose(Instant at) {
        for (var index = indexOf(at); index >= 0; index--) {
            var stretch = stretch(index);
            var opening = stretch.closingAfter(at.getEpochSecond()) - 1;
            var last = stretch.openings() - 1;
            if (opening == last && goesOnAfter(index)) {
                opening--;
            }
            if (opening >= 0) {
                return Optional.of(Instant.ofEpochSecond(stretch.closes(opening)));
            }
        }
        return Optional.empty();
    }

    /// @param to at or after `from`
    List<Span> segments(Instant from, Instant to) {
        var segments = new ArrayList<Span>();
        for (var index = indexOf(from); index <= indexOf(to); index++) {
            var stretch = stretch(index);
            for (var opening = 0; opening < stretch.openings(); opening++) {
                span(stretch, opening).within(from, to).ifPresent(span -> append(span, segments));
            }
        }
        return segments;
    }

    private static void append(Span span, List<Span> segments) {
        if (!segments.isEmpty() && segments.getLast().end().equals(span.start())) {
            segments.add(new Span(segments.removeLast().start(), span.end()));
        } else {
            segments.add(span);
        }
    }

    private static Span span(Stretch stretch, int opening) {
        return new Span(
                Instant.ofEpochSecond(stretch.opens(opening)),
                Instant.ofEpochSecond(stretch.closes(opening)));
    }

    private static int lastOpenedBy(long second, Stretch stretch) {
        var opening = stretch.closingAfter(second);
        var open = opening < stretch.openings() && stretch.opens(opening) <= second;
        return open ? opening : opening - 1;
    }

    private boolean goesOnAfter(int index) {
        return stretch(index).openAtEnd()
                && (index + 1 == STRETCHES || stretch(index + 1).openAtBegin());
    }

    private boolean cameFromBefore(int index) {
        return stretch(index).openAtBegin() && (index == 0 || stretch(index - 1).openAtEnd());
    }

    private Stretch stretch(int index) {
        var known = stretches.getAcquire(index);
        if (known != null) {
            return known;
        }
        var stretch = workOut(index);
        stretches.setRelease(index, stretch);
        return stretch;
    }

    private Stretch workOut(int index) {
        var begins = BEGINS.plusSeconds(index * STRETCH_SECONDS);
        var ends = begins.plusSeconds(STRETCH_SECONDS);
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

    private static int indexOf(Instant instant) {
        if (instant.isBefore(BEGINS) || !instant.isBefore(ENDS)) {
            throw new IllegalArgumentException(
                    "A calendar covers the years 1900 to 2499, not %s.".formatted(instant));
        }
        return indexOf(instant.getEpochSecond());
    }

    private static int indexOf(long second) {
        return (int) ((second - FIRST_SECOND) >> STRETCH_BITS);
    }
}
