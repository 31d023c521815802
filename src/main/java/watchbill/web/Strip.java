package watchbill.web;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The business-time strip, the product's own sign: one day with its open windows, the elapsed part filled, and a tick
/// for now or for due.
///
/// It spans the hours between the team's first opening and last closing of the week, so that the strips of several
/// days stand under each other. Lengths are in the units of the drawing.
///
/// @param width of the whole drawing
/// @param open  windows of the day
/// @param done  parts of them that count
/// @param tick  where the tick stands; absent when now, or due, is outside the strip
/// @param label what the picture says, for those who cannot see it
public record Strip(
        double width, List<Bar> open, List<Bar> done, Optional<Double> tick, String label) {

    /// One horizontal bar.
    public record Bar(double x, double width) {}

    /// A stretch of one day's local time. An end at midnight is [LocalTime#MAX].
    public record Span(LocalTime from, LocalTime to) {

        boolean within(Span outer) {
            return !from.isBefore(outer.from) && !to.isAfter(outer.to);
        }
    }

    public Strip {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    /// Whether the day has no window at all; a thin line stands for it, so that a tick stands on something.
    public boolean closed() {
        return open.isEmpty();
    }

    /// @param width  of the drawing that `bounds` fills
    /// @param bounds the hours the strip spans, first opening to last closing
    /// @param tick   the time to mark; left out when it is outside the bounds
    public static Strip of(
            double width,
            Span bounds,
            List<Span> open,
            List<Span> done,
            Optional<LocalTime> tick,
            String label) {
        var scale = new Scale(bounds, width);
        return new Strip(
                width,
                open.stream().filter(span -> span.within(bounds)).map(scale::bar).toList(),
                done.stream().filter(span -> span.within(bounds)).map(scale::bar).toList(),
                tick.filter(time -> !time.isBefore(bounds.from()) && !time.isAfter(bounds.to()))
                        .map(scale::at),
                label);
    }

    private record Scale(Span bounds, double width) {

        Bar bar(Span span) {
            var from = at(span.from());
            return new Bar(from, rounded(at(span.to()) - from));
        }

        double at(LocalTime time) {
            var whole = Duration.between(bounds.from(), bounds.to()).toSeconds();
            var part = Duration.between(bounds.from(), time).toSeconds();
            return whole == 0 ? 0 : rounded(width * part / whole);
        }

        private static double rounded(double length) {
            return Math.round(length * 10) / 10.0;
        }
    }
}
