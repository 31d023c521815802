package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A piece of time.
///
/// @param start inclusive
/// @param end   exclusive, after the start
public record Span(Instant start, Instant end) {

    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "A span must start before it ends: %s to %s.".formatted(start, end));
        }
    }

    /// Elapsed time.
    public Duration length() {
        return Duration.between(start, end);
    }

    /// The part of this span that lies within another; empty if there is none.
    public Optional<Span> within(Instant from, Instant to) {
        var later = start.isAfter(from) ? start : from;
        var earlier = end.isBefore(to) ? end : to;
        return later.isBefore(earlier) ? Optional.of(new Span(later, earlier)) : Optional.empty();
    }
}
