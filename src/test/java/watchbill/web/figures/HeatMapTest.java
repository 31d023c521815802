package watchbill.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import watchbill.insight.Arrivals;
import watchbill.insight.Arrivals.Weekday;
import watchbill.web.figures.HeatMap.Cell;
import watchbill.web.figures.HeatMap.Column;

class HeatMapTest {

    @Test
    void itReachesFromTheFirstHourToTheLast() {
        var map = HeatMap.of(monday(Map.of(6, 1, 19, 1)));

        assertThat(map.columns()).hasSize(14);
        assertThat(map.columns().getFirst()).isEqualTo(new Column(6, true));
        assertThat(map.columns().getLast()).isEqualTo(new Column(19, false));
    }

    @Test
    void anEmptyDayShowsTheUsualHours() {
        assertThat(HeatMap.of(monday(Map.of())).columns())
                .extracting(Column::hour)
                .containsExactly(8, 9, 10, 11, 12, 13, 14, 15, 16);
    }

    @Test
    void aLongDayIsShownInStepsOfTwoHours() {
        var map = HeatMap.of(monday(Map.of(0, 1, 1, 2, 23, 4)));

        assertThat(map.columns()).hasSize(12);
        assertThat(map.rows().getFirst().cells().getFirst()).isEqualTo(new Cell(3, 3));
        assertThat(map.rows().getFirst().cells().getLast()).isEqualTo(new Cell(4, 4));
    }

    @Test
    void theBusiestHourIsTheDeepestAndAFewAreNeverDeep() {
        assertThat(cells(Map.of(8, 8, 9, 5, 10, 1)))
                .startsWith(new Cell(8, 4), new Cell(5, 3), new Cell(1, 1), new Cell(0, 0));
        assertThat(cells(Map.of(8, 1))).startsWith(new Cell(1, 1));
    }

    private static List<Cell> cells(Map<Integer, Integer> byHour) {
        return HeatMap.of(monday(byHour)).rows().getFirst().cells();
    }

    private static Arrivals monday(Map<Integer, Integer> byHour) {
        var hours =
                IntStream.range(0, 24).map(hour -> byHour.getOrDefault(hour, 0)).boxed().toList();
        return new Arrivals(List.of(new Weekday(DayOfWeek.MONDAY, hours)), 0, null);
    }
}
