package watchbill.web.figures;

import static watchbill.web.figures.Drawing.rounded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import watchbill.insight.Distribution;
import watchbill.insight.Distribution.Bin;
import watchbill.web.Lengths;
import watchbill.web.figures.Drawing.Bar;
import watchbill.web.figures.Drawing.Tick;

/// How many waited how long: a bar for each stretch of time, with the median and the goal marked. Those who broke their
/// goal stand above those who met it.
///
/// @param bars    from the shortest wait to the longest; where nobody is, there is none
/// @param rungs   numbers of inquiries, in pixels from above
/// @param lengths of waits, in percent from the left
/// @param unit    what `lengths` count: `hours` or `minutes`
/// @param rows    the same in words, without the empty ones
public record Histogram(
        List<Bar> bars,
        List<Tick> rungs,
        List<Tick> lengths,
        String unit,
        List<Mark> marks,
        List<Row> rows) {

    /// Of the drawing without its words, in pixels.
    public static final int HEIGHT = 180;

    private static final int RUNGS = 4;
    private static final int MOST_LENGTHS = 8;
    private static final double FILLED = 0.8;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<Duration> STEPS =
            Stream.of(15, 30, 60, 120, 240, 480, 960).map(Duration::ofMinutes).toList();

    public Histogram {
        bars = List.copyOf(bars);
        rungs = List.copyOf(rungs);
        lengths = List.copyOf(lengths);
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /// @param wait `15–30 min`
    public record Row(String waited, int met, int missed) {}

    /// @param goal absent when several were in force
    public static Histogram of(Distribution waits, Duration median, Optional<Duration> goal) {
        var bins = waits.bins();
        var most = bins.stream().mapToInt(Bin::responses).max().orElse(0);
        var rungs = Rungs.upTo(most, RUNGS);
        var whole = waits.width().multipliedBy(bins.size());
        var step = step(whole);
        return new Histogram(
                IntStream.range(0, bins.size())
                        .boxed()
                        .flatMap(place -> bars(bins.get(place), place, bins.size(), rungs))
                        .toList(),
                rungs.values().stream()
                        .map(number -> new Tick(rungs.below(number, HEIGHT), "" + number))
                        .toList(),
                lengths(whole, step, bins.getLast()),
                step.compareTo(HOUR) < 0 ? "minutes" : "hours",
                Mark.of(percent(median, whole), median, goal.map(end -> percent(end, whole)), goal),
                bins.stream().filter(bin -> bin.responses() > 0).map(Histogram::row).toList());
    }

    private static Stream<Bar> bars(Bin bin, int place, int places, Rungs rungs) {
        return Stream.of(
                        bar(bin, place, places, rungs, 0, bin.met(), false),
                        bar(bin, place, places, rungs, bin.met(), bin.missed(), true))
                .filter(bar -> bar.height() > 0);
    }

    private static Bar bar(
            Bin bin, int place, int places, Rungs rungs, int above, int count, boolean broken) {
        var top = rungs.below(above + count, HEIGHT);
        return new Bar(
                rounded(100.0 * (place + (1 - FILLED) / 2) / places),
                top,
                rounded(100 * FILLED / places),
                rounded(rungs.below(above, HEIGHT) - top),
                broken,
                "%s: %d %s the goal".formatted(stretch(bin), count, broken ? "broke" : "met"));
    }

    private static Duration step(Duration whole) {
        return STEPS.stream()
                .filter(step -> whole.dividedBy(step) < MOST_LENGTHS)
                .findFirst()
                .orElseGet(() -> STEPS.getLast().multipliedBy(whole.dividedBy(STEPS.getLast())));
    }

    /// The bin without an end is named by its beginning: `6+`.
    private static List<Tick> lengths(Duration whole, Duration step, Bin last) {
        var unit = step.compareTo(HOUR) < 0 ? Duration.ofMinutes(1) : HOUR;
        var open = last.to() == null;
        var end = open ? last.from() : whole;
        return LongStream.rangeClosed(0, end.dividedBy(step))
                .mapToObj(step::multipliedBy)
                .map(length ->
                        new Tick(
                                percent(length, whole),
                                length.dividedBy(unit) + (open && length.equals(end) ? "+" : "")))
                .toList();
    }

    private static double percent(Duration length, Duration whole) {
        return rounded(Math.min(100, 100.0 * length.toSeconds() / whole.toSeconds()));
    }

    private static Row row(Bin bin) {
        return new Row(stretch(bin), bin.met(), bin.missed());
    }

    private static String stretch(Bin bin) {
        var to = bin.to();
        return to == null
                ? "over " + Lengths.full(bin.from())
                : "%s to %s".formatted(Lengths.full(bin.from()), Lengths.full(to));
    }
}
