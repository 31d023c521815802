package watchbill.web.figures;

import static watchbill.web.figures.Drawing.rounded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import watchbill.insight.WeekOfInquiries;

/// The median first response from week to week. Where a week has none, the line has a gap.
///
/// @param segments between weeks that follow each other
/// @param alone    weeks that no line leads to
public record MedianLine(List<Segment> segments, List<Point> alone) {

    public MedianLine {
        segments = List.copyOf(segments);
        alone = List.copyOf(alone);
    }

    /// @param x from the left in percent
    /// @param y from above in pixels
    public record Point(double x, double y) {}

    /// A straight piece.
    public record Segment(Point from, Point to) {}

    static MedianLine of(List<WeekOfInquiries> weeks, Rungs minutes, int height) {
        var points =
                IntStream.range(0, weeks.size())
                        .mapToObj(place ->
                                Optional.ofNullable(weeks.get(place).median())
                                        .map(median ->
                                                new Point(
                                                        middle(place, weeks.size()),
                                                        minutes.below(minutes(median), height))))
                        .toList();
        return new MedianLine(
                IntStream.range(1, points.size())
                        .boxed()
                        .flatMap(place -> segment(points.get(place - 1), points.get(place)))
                        .toList(),
                IntStream.range(0, points.size())
                        .filter(place -> isAlone(points, place))
                        .mapToObj(place -> points.get(place).orElseThrow())
                        .toList());
    }

    /// Where the middle of a week is, in percent.
    static double middle(int place, int places) {
        return rounded(100 * (place + 0.5) / places);
    }

    private static Stream<Segment> segment(Optional<Point> from, Optional<Point> to) {
        return from.flatMap(start -> to.map(end -> new Segment(start, end))).stream();
    }

    private static boolean isAlone(List<Optional<Point>> points, int place) {
        return points.get(place).isPresent()
                && (place == 0 || points.get(place - 1).isEmpty())
                && (place == points.size() - 1 || points.get(place + 1).isEmpty());
    }

    private static double minutes(Duration median) {
        return median.toSeconds() / 60.0;
    }
}
