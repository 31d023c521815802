package watchbill.web.figures;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import watchbill.insight.WeekOfInquiries;
import watchbill.web.figures.Drawing.Tick;

class WeekChartTest {

    @Test
    void theLineHasAGapWhereNobodyWasAnswered() {
        // given two weeks with a median, one without, and one that is alone
        var chart = WeekChart.of(weeks(10, 20, null, 30));

        assertThat(chart.line().segments()).hasSize(1);
        assertThat(chart.line().alone()).hasSize(1);
        assertThat(chart.line().alone().getFirst().x()).isEqualTo(87.5);
    }

    @Test
    void bothScalesHaveTheSameRungs() {
        var chart = WeekChart.of(weeks(10, 74));

        assertThat(chart.lengths())
                .extracting(Tick::label)
                .containsExactly("0 min", "30 min", "60 min", "90 min");
        assertThat(chart.rungs()).extracting(Tick::at).isEqualTo(places(chart.lengths()));
    }

    @Test
    void ofThirteenWeeksEveryThirdIsNamed() {
        var chart = WeekChart.of(weeks(Stream.generate(() -> 5).limit(13).toArray(Integer[]::new)));

        assertThat(chart.names())
                .extracting(Tick::label)
                .containsExactly("W35", "W38", "W41", "W44", "W47");
    }

    @Test
    void eachWeekIsSaidInWords() {
        assertThat(WeekChart.of(weeks(31, null)).rows())
                .containsExactly(
                        new WeekChart.Row("Week 35, from Mon 24 Aug", 3, "31 min"),
                        new WeekChart.Row("Week 36, from Mon 31 Aug", 3, ""));
    }

    private static List<Double> places(List<Tick> ticks) {
        return ticks.stream().map(Tick::at).toList();
    }

    private static List<WeekOfInquiries> weeks(@Nullable Integer... medians) {
        return IntStream.range(0, medians.length)
                .mapToObj(week -> {
                    var median = medians[week];
                    return new WeekOfInquiries(
                            LocalDate.parse("2026-08-24").plusWeeks(week),
                            3,
                            median == null ? null : ofMinutes(median));
                })
                .toList();
    }
}
