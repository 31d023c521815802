package watchbill.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import watchbill.sample.PastDays.Moment;
import watchbill.testing.SampleWorld;

class PastDaysTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    @Test
    void mondaysBringTheMost() {
        var byDay =
                moments().stream()
                        .collect(
                                groupingBy(
                                        moment ->
                                                moment.arrived().atZone(LOS_ANGELES).getDayOfWeek(),
                                        counting()));

        assertThat(byDay.get(DayOfWeek.MONDAY))
                .isEqualTo(byDay.values().stream().max(Long::compare).orElseThrow());
    }

    @Test
    void theSameDaysGiveTheSameMoments() {
        assertThat(moments()).isEqualTo(moments());
    }

    @Test
    void allOfThemLieInTheWeeksBefore() {
        assertThat(moments())
                .isNotEmpty()
                .allSatisfy(moment ->
                        assertThat(moment.arrived().atZone(LOS_ANGELES).toLocalDate())
                                .isBetween(MONDAY.minusWeeks(PastDays.WEEKS), MONDAY.minusDays(1)));
    }

    private static List<Moment> moments() {
        return new PastDays(SampleWorld.calendar()).before(MONDAY);
    }
}
