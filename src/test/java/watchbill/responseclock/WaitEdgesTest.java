package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.testing.SampleWorld;

@Tag("R37")
class WaitEdgesTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    @Test
    void waitsAreParted() {
        var edges = edges(FOUR_HOURS, "2026-03-18T15:00");

        assertThat(edges.goal()).isBetween(local("2026-03-18T09:59"), local("2026-03-18T10:00"));
        assertThat(edges.day()).isBetween(local("2026-03-17T14:59"), local("2026-03-17T15:00"));
        assertThat(edges.week()).isBetween(local("2026-03-11T14:59"), local("2026-03-11T15:00"));
    }

    @Test
    void theGoalIsNotPassedOverLunch() {
        // four hours have gone by at noon, and no more by half past
        var edges = edges(FOUR_HOURS, "2026-03-16T12:30");

        assertThat(local("2026-03-14T10:00")).isAfter(edges.goal());
    }

    @Test
    void aHolidayMakesNobodyWaitLonger() {
        assertThat(edges(FOUR_HOURS, "2026-05-26T09:00").day())
                .isBetween(local("2026-05-22T08:59"), local("2026-05-22T09:00"));
    }

    @Test
    void aGoalOfDaysLeavesNoBandForASingleDay() {
        var edges = edges(Duration.ofHours(20), "2026-03-18T15:00");

        assertThat(edges.day()).isEqualTo(edges.goal());
        assertThat(edges.week()).isBefore(edges.day());
    }

    @Test
    void theBandsCoverEveryWaitOnce() {
        var now = local("2026-03-18T15:00");
        var edges = edges(FOUR_HOURS, "2026-03-18T15:00");

        var end = Instant.EPOCH;
        for (var band :
                List.of(
                        WaitBand.OVER_A_WEEK,
                        WaitBand.OVER_A_DAY,
                        WaitBand.PAST_GOAL,
                        WaitBand.WITHIN_GOAL)) {
            assertThat(edges.from(band)).isEqualTo(end);
            end = edges.until(band, now);
        }
        assertThat(end).isAfter(now);
    }

    private static WaitEdges edges(Duration goal, String now) {
        return WaitEdges.of(SampleWorld.calendar(), goal, local(now));
    }
}
