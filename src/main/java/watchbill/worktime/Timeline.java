package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers the questions of [WorkCalendar] by walking from stretch to stretch and searching within one.
final class Timeline {

    private final Stretches stretches;

    Timeline(Stretches stretches) {
        this.stretches = stretches;
    }

    /// @param work more than zero
    Optional<Instant> add(Instant start, Duration work) {
        var number = Stretches.numberOf(start);
        var stretch = stretches.get(number);
        var target = stretch.openBefore(start).plus(work);
        while (target.compareTo(stretch.total()) > 0) {
            target = target.minus(stretch.total());
            if (++number == Stretches.COUNT) {
                return Optional.empty();
            }
            stretch = stretches.get(number);
        }
        return Optional.of(stretch.firstAfter(target));
    }

    /// @param work more than zero
    Optional<Instant> subtract(Instant end, Duration work) {
        var number = Stretches.numberOf(end);
        var target = stretches.get(number).openBefore(end).minus(work);
        while (target.isNegative()) {
            if (--number < 0) {
                return Optional.empty();
            }
            target = target.plus(stretches.get(number).total());
        }
        return Optional.of(stretches.get(number).lastBefore(target));
    }

    /// @param to at or after `from`
    Duration between(Instant from, Instant to) {
        var first = Stretches.numberOf(from);
        var last = Stretches.numberOf(to);
        var open = stretches.get(last).openBefore(to);
        for (var number = first; number < last; number++) {
            open = open.plus(stretches.get(number).total());
        }
        return open.minus(stretches.get(first).openBefore(from));
    }

    boolean isOpen(Instant at) {
        return stretches.get(Stretches.numberOf(at)).isOpen(at.getEpochSecond());
    }

    Optional<Instant> nextOpen(Instant at) {
        for (var number = Stretches.numberOf(at); number < Stretches.COUNT; number++) {
            var stretch = stretches.get(number);
            var opening = stretch.closingAfter(at.getEpochSecond());
            if (opening < stretch.openings()) {
                var opens = stretch.opens(opening);
                return Optional.of(opens.isAfter(at) ? opens : at);
            }
        }
        return Optional.empty();
    }

    Optional<Instant> nextClose(Instant at) {
        for (var number = Stretches.numberOf(at); number < Stretches.COUNT; number++) {
            var stretch = stretches.get(number);
            var opening = stretch.closingAfter(at.getEpochSecond());
            var last = stretch.openings() - 1;
            if (opening < last || (opening == last && !stretches.goesOnAfter(number))) {
                return Optional.of(stretch.closes(opening));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousOpen(Instant at) {
        for (var number = Stretches.numberOf(at); number >= 0; number--) {
            var stretch = stretches.get(number);
            var opening = stretch.openingBy(at.getEpochSecond());
            if (opening > 0 || (opening == 0 && !stretches.cameFromBefore(number))) {
                return Optional.of(stretch.opens(opening));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousClose(Instant at) {
        for (var number = Stretches.numberOf(at); number >= 0; number--) {
            var stretch = stretches.get(number);
            var opening = stretch.closingAfter(at.getEpochSecond()) - 1;
            var last = stretch.openings() - 1;
            if (opening == last && stretches.goesOnAfter(number)) {
                opening--;
            }
            if (opening >= 0) {
                return Optional.of(stretch.closes(opening));
            }
        }
        return Optional.empty();
    }

    /// @param to after `from`
    List<Span> segments(Instant from, Instant to) {
        var segments = new ArrayList<Span>();
        var last = Stretches.numberOf(to);
        for (var number = Stretches.numberOf(from); number <= last; number++) {
            for (var opening : stretches.get(number).spans()) {
                opening.within(from, to).ifPresent(span -> append(span, segments));
            }
        }
        return segments;
    }

    /// An opening that reaches over the border of two stretches comes in two parts.
    private static void append(Span span, List<Span> segments) {
        if (!segments.isEmpty() && segments.getLast().end().equals(span.start())) {
            segments.add(new Span(segments.removeLast().start(), span.end()));
        } else {
            segments.add(span);
        }
    }
}
