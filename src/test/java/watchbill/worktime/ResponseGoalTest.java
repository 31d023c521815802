package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fixed points of the response clock, as the requirements list them.
class ResponseGoalTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final Duration ONE_HOUR = Duration.ofHours(1);

    private final WorkCalendar calendar = SampleHours.CALENDAR;

    @ParameterizedTest(name = "arrived {0}: due {2}")
    @Tag("R26")
    @Tag("R27")
    @Tag("R28")
    @Tag("R29")
    @Tag("R31")
    @Tag("R32")
    @CsvSource(
            textBlock =
                    """
                    2026-03-02T08:00, 2026-03-02T08:00, 2026-03-02T12:00, 2026-03-02T09:00, 2026-03-02T20:00:00Z
                    2026-03-02T11:30, 2026-03-02T11:30, 2026-03-02T16:30, 2026-03-02T13:30, 2026-03-03T00:30:00Z
                    2026-03-02T12:30, 2026-03-02T13:00, 2026-03-02T17:00, 2026-03-02T14:00, 2026-03-03T01:00:00Z
                    2026-03-02T13:30, 2026-03-02T13:30, 2026-03-03T08:30, 2026-03-02T14:30, 2026-03-03T16:30:00Z
                    2026-03-02T17:00, 2026-03-03T08:00, 2026-03-03T12:00, 2026-03-03T09:00, 2026-03-03T20:00:00Z
                    2026-03-06T16:00, 2026-03-06T16:00, 2026-03-09T11:00, 2026-03-06T17:00, 2026-03-09T18:00:00Z
                    2026-03-07T10:00, 2026-03-09T08:00, 2026-03-09T12:00, 2026-03-09T09:00, 2026-03-09T19:00:00Z
                    2026-05-25T10:00, 2026-05-26T08:00, 2026-05-26T12:00, 2026-05-26T09:00, 2026-05-26T19:00:00Z
                    2026-10-30T16:00, 2026-10-30T16:00, 2026-11-02T11:00, 2026-10-30T17:00, 2026-11-02T19:00:00Z
                    2026-12-24T14:00, 2026-12-24T14:00, 2026-12-28T09:00, 2026-12-24T15:00, 2026-12-28T17:00:00Z
                    """)
    void theClockKeepsItsFixedPoints(
            LocalDateTime arrival,
            LocalDateTime clockStarts,
            LocalDateTime dueInFour,
            LocalDateTime dueInOne,
            Instant dueInFourUtc) {
        var arrived = local(arrival);

        assertThat(calendar.add(arrived, Duration.ZERO)).isEqualTo(local(clockStarts));
        assertThat(calendar.add(arrived, FOUR_HOURS))
                .isEqualTo(local(dueInFour))
                .isEqualTo(dueInFourUtc);
        assertThat(calendar.add(arrived, ONE_HOUR)).isEqualTo(local(dueInOne));
    }

    @Test
    @Tag("R29")
    void inSummerTheRegionDecidesAndNotAFixedOffset() {
        // given nine o'clock in San Francisco
        var arrived = local("2026-07-06T09:00");

        // then four hours are due at two by the region, at one by "GMT-8", which is eight there
        assertThat(calendar.add(arrived, FOUR_HOURS)).isEqualTo(local("2026-07-06T14:00"));
        var fixed = WorkCalendar.of(ZoneId.of("GMT-8"), SampleHours.HOURS);
        assertThat(fixed.add(arrived, FOUR_HOURS)).isEqualTo(local("2026-07-06T13:00"));
    }

    @ParameterizedTest(name = "arrived {0}: due {1}")
    @Tag("R31")
    @CsvSource({
        "2026-03-02T11:30, 2026-03-02T15:30",
        "2026-03-02T12:30, 2026-03-02T16:30",
        "2026-03-02T09:15, 2026-03-02T13:15",
    })
    void whereLunchCountsTheGapIsBusinessTime(LocalDateTime arrival, LocalDateTime due) {
        var countingLunch =
                WorkCalendar.of(SampleHours.LOS_ANGELES, SampleHours.HOURS.withLunchCounting(true));

        assertThat(countingLunch.add(local(arrival), FOUR_HOURS)).isEqualTo(local(due));
    }

    @Test
    @Tag("R32")
    void anAnswerBeforeTheClockStartsTookNoBusinessTime() {
        // given an arrival on Saturday at ten, answered at eleven
        var waited = calendar.between(local("2026-03-07T10:00"), local("2026-03-07T11:00"));

        assertThat(waited).isZero();
    }

    @Test
    @Tag("R27")
    void aDateThatClosesEarlyHasItsOwnWindows() {
        // given a Christmas Eve that ends at noon
        var early =
                WorkCalendar.of(
                        SampleHours.LOS_ANGELES,
                        SampleHours.HOURS.withException(
                                local("2026-12-24T00:00")
                                        .atZone(SampleHours.LOS_ANGELES)
                                        .toLocalDate(),
                                Window.of("08:00", "12:00")));

        // then an hour of that day is left, and the other three follow after Christmas and the
        // weekend
        assertThat(early.add(local("2026-12-24T11:00"), FOUR_HOURS))
                .isEqualTo(local("2026-12-28T11:00"));
    }

    private static Instant local(String time) {
        return local(LocalDateTime.parse(time));
    }

    private static Instant local(LocalDateTime time) {
        return ZonedDateTime.of(time, SampleHours.LOS_ANGELES).toInstant();
    }
}
