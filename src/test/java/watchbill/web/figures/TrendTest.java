package watchbill.web.figures;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import watchbill.insight.Period;
import watchbill.insight.WeekOfInquiries;

class TrendTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-08-24");

    @Test
    void whatChangedIsSaid() {
        assertThat(trend(12, week -> 9 + week, week -> 70 - 4 * week))
                .isEqualTo("Faster answers, more questions");
        assertThat(trend(12, _ -> 9, week -> 30 + 4 * week)).isEqualTo("Slower answers");
        assertThat(trend(12, week -> 20 - week, _ -> 30)).isEqualTo("Fewer questions");
        assertThat(trend(12, _ -> 9, _ -> 30)).isEqualTo("Much the same from week to week");
    }

    @Test
    void fromAFewWeeksOrAFewInquiriesNothingIsConcluded() {
        assertThat(trend(5, week -> 9 + week, _ -> 30)).isEqualTo("Week by week");
        assertThat(trend(12, _ -> 1, week -> 70 - 4 * week)).isEqualTo("Week by week");
    }

    @Test
    void aWeekThatIsNotOverDoesNotLookQuiet() {
        // given a seventh week that began today
        var weeks = weeks(7, week -> week == 6 ? 0 : 9, _ -> 30);

        var trend = Trend.of(weeks, new Period("x", MONDAY, MONDAY.plusWeeks(6)));

        assertThat(trend).isEqualTo("Much the same from week to week");
    }

    private static String trend(int count, IntUnaryOperator inquiries, IntUnaryOperator minutes) {
        var weeks = weeks(count, inquiries, minutes);
        return Trend.of(weeks, new Period("x", MONDAY, MONDAY.plusWeeks(count).minusDays(1)));
    }

    private static List<WeekOfInquiries> weeks(
            int count, IntUnaryOperator inquiries, IntUnaryOperator minutes) {
        return IntStream.range(0, count)
                .mapToObj(week ->
                        new WeekOfInquiries(
                                MONDAY.plusWeeks(week),
                                inquiries.applyAsInt(week),
                                ofMinutes(minutes.applyAsInt(week))))
                .toList();
    }
}
