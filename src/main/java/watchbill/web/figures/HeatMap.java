package watchbill.web.figures;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import watchbill.insight.Arrivals;
import watchbill.insight.Arrivals.Weekday;

/// When inquiries arrive: a row for each weekday, a cell for each hour, or for every two when the day is long. The more
/// there were, the deeper the cell; the number stands in it all the same.
public record HeatMap(List<Column> columns, List<Row> rows) {

    /// The deepest cell; the palest is 1, and 0 is empty.
    public static final int DEEPEST = 4;

    /// Cells are still wide enough for a number on a phone.
    private static final int MOST_COLUMNS = 14;

    private static final int USUAL_START = 8;
    private static final int USUAL_END = 17;

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param hour  the hour it begins, 0 to 23
    /// @param shown whether its hour stands below; every second is enough
    public record Column(int hour, boolean shown) {}

    /// @param day `Mon`
    public record Row(String day, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param depth 0 to [#DEEPEST]
    public record Cell(int inquiries, int depth) {}

    public static HeatMap of(Arrivals arrivals) {
        var days = arrivals.weekdays();
        var busy =
                IntStream.range(0, 24)
                        .filter(hour -> days.stream().anyMatch(day -> day.byHour().get(hour) > 0))
                        .summaryStatistics();
        var first = Math.min(USUAL_START, busy.getMin());
        var end = Math.max(USUAL_END, busy.getMax() + 1);
        return of(days, first, end, end - first > MOST_COLUMNS ? 2 : 1);
    }

    private static HeatMap of(List<Weekday> days, int first, int end, int step) {
        var hours =
                IntStream.iterate(first, hour -> hour < end, hour -> hour + step).boxed().toList();
        var counts =
                days.stream()
                        .map(day -> hours.stream().map(hour -> count(day, hour, step)).toList())
                        .toList();
        var most =
                counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
        return new HeatMap(
                IntStream.range(0, hours.size())
                        .mapToObj(place -> new Column(hours.get(place), place % 2 == 0))
                        .toList(),
                IntStream.range(0, days.size())
                        .mapToObj(place ->
                                new Row(name(days.get(place)), cells(counts.get(place), most)))
                        .toList());
    }

    private static int count(Weekday day, int hour, int step) {
        return IntStream.range(hour, Math.min(hour + step, 24)).map(day.byHour()::get).sum();
    }

    private static List<Cell> cells(List<Integer> counts, int most) {
        var scale = Math.max(most, DEEPEST);
        return counts.stream()
                .map(count -> new Cell(count, Math.ceilDiv(count * DEEPEST, scale)))
                .toList();
    }

    private static String name(Weekday day) {
        return day.day().getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
