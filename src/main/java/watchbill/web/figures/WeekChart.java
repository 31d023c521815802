package watchbill.web.figures;

import static watchbill.web.figures.Drawing.rounded;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import watchbill.insight.WeekOfInquiries;
import watchbill.web.Lengths;
import watchbill.web.Times;
import watchbill.web.figures.Drawing.Bar;
import watchbill.web.figures.Drawing.Tick;

/// Inquiries of each week as bars, and over them the median first response as a line.
///
/// @param bars    weeks without inquiries have none
/// @param names   of some weeks, in percent from the left
/// @param rungs   numbers of inquiries, in pixels from above
/// @param lengths of medians, as high as the rungs
/// @param rows    the same in words
public record WeekChart(
        List<Bar> bars,
        MedianLine line,
        List<Tick> names,
        List<Tick> rungs,
        List<Tick> lengths,
        List<Row> rows) {

    /// Of the drawing without its words, in pixels.
    public static final int HEIGHT = 162;

    private static final int RUNGS = 3;
    private static final int NAMES = 4;
    private static final double FILLED = 0.56;
    private static final int LONGEST_IN_MINUTES = 180;

    public WeekChart {
        bars = List.copyOf(bars);
        names = List.copyOf(names);
        rungs = List.copyOf(rungs);
        lengths = List.copyOf(lengths);
        rows = List.copyOf(rows);
    }

    /// @param week   `Week 47, from Mon 16 Nov`
    /// @param median `31 min`; empty when nobody was answered
    public record Row(String week, int inquiries, String median) {}

    /// @param weeks at least one, without a gap
    public static WeekChart of(List<WeekOfInquiries> weeks) {
        var most = weeks.stream().mapToInt(WeekOfInquiries::inquiries).max().orElse(0);
        var rungs = Rungs.upTo(most, RUNGS);
        var minutes = Rungs.minutesUpTo(longest(weeks).plusSeconds(59).toMinutes(), RUNGS);
        return new WeekChart(
                IntStream.range(0, weeks.size())
                        .filter(place -> weeks.get(place).inquiries() > 0)
                        .mapToObj(place -> bar(weeks.get(place), place, weeks.size(), rungs))
                        .toList(),
                MedianLine.of(weeks, minutes, HEIGHT),
                names(weeks),
                rungs.values().stream()
                        .map(number -> new Tick(rungs.below(number, HEIGHT), "" + number))
                        .toList(),
                minutes.values().stream()
                        .map(number ->
                                new Tick(minutes.below(number, HEIGHT), length(number, minutes)))
                        .toList(),
                weeks.stream().map(WeekChart::row).toList());
    }

    private static Duration longest(List<WeekOfInquiries> weeks) {
        return weeks.stream()
                .map(WeekOfInquiries::median)
                .filter(Objects::nonNull)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Bar bar(WeekOfInquiries week, int place, int places, Rungs rungs) {
        var top = rungs.below(week.inquiries(), HEIGHT);
        var row = row(week);
        return new Bar(
                rounded(100.0 * (place + (1 - FILLED) / 2) / places),
                top,
                rounded(100 * FILLED / places),
                rounded(HEIGHT - top),
                false,
                "%s: %d%s"
                        .formatted(
                                row.week(),
                                row.inquiries(),
                                row.median().isEmpty() ? "" : ", median " + row.median()));
    }

    private static List<Tick> names(List<WeekOfInquiries> weeks) {
        var step = Math.max(1, Math.ceilDiv(weeks.size() - 1, NAMES));
        return IntStream.iterate(0, place -> place < weeks.size(), place -> place + step)
                .mapToObj(place ->
                        new Tick(
                                MedianLine.middle(place, weeks.size()),
                                "W" + weeks.get(place).number()))
                .toList();
    }

    private static String length(int minutes, Rungs rungs) {
        return rungs.top() <= LONGEST_IN_MINUTES
                ? minutes + " min"
                : Lengths.full(Duration.ofMinutes(minutes));
    }

    private static Row row(WeekOfInquiries week) {
        var median = week.median();
        return new Row(
                "Week %d, from %s".formatted(week.number(), Times.day(week.monday())),
                week.inquiries(),
                median == null ? "" : Lengths.full(median));
    }
}
