package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One local date of a team with its open spans: a row of the business-time strip.
///
/// @param open the openings of the date, in order; they may be shorter or longer than the windows say where the clock
///             changes
public record BusinessDay(LocalDate date, DayKind kind, List<Span> open) {

    public BusinessDay {
        open = List.copyOf(open);
    }

    /// The business time of this day that lies between two instants; zero if the span is empty or reversed.
    public Duration between(Instant from, Instant to) {
        return spansBetween(from, to).stream()
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The open spans of this day, cut to what lies between two instants.
    public List<Span> spansBetween(Instant from, Instant to) {
        return open.stream().flatMap(span -> span.within(from, to).stream()).toList();
    }
}
