package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R31")
class DueExplanationTest {

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-17T16:10:40 | PT4H    | Arrived Tuesday 16:10, in business hours: 50 min until closing. The night does not count. 3 h 10 more from 08:00 makes the team's goal of 4 h.
                    2026-03-02T08:00    | PT4H    | Arrived Monday 08:00, in business hours. The team's goal of 4 h ends at 12:00.
                    2026-03-02T11:30    | PT4H    | Arrived Monday 11:30, in business hours: 30 min until 12:00. The gap from 12:00 to 13:00 does not count. 3 h 30 more from 13:00 makes the team's goal of 4 h.
                    2026-03-02T12:30    | PT4H    | Arrived Monday 12:30, outside business hours: the clock starts at 13:00. The team's goal of 4 h ends at 17:00.
                    2026-03-02T17:00    | PT4H    | Arrived Monday 17:00, outside business hours: the clock starts Tuesday 08:00. The night does not count. The team's goal of 4 h ends at 12:00.
                    2026-03-06T16:00    | PT4H    | Arrived Friday 16:00, in business hours: 1 h until closing. The weekend does not count. 3 h more from Monday 08:00 makes the team's goal of 4 h.
                    2026-03-07T10:00    | PT4H    | Arrived Saturday 10:00, outside business hours: the clock starts Monday 08:00. The weekend does not count. The team's goal of 4 h ends at 12:00.
                    2026-05-22T16:00    | PT4H    | Arrived Friday 16:00, in business hours: 1 h until closing. The weekend and the holiday on Monday 25 May do not count. 3 h more from Tuesday 08:00 makes the team's goal of 4 h.
                    2026-11-25T17:30    | PT6H    | Arrived Wednesday 17:30, outside business hours: the clock starts Monday 08:00. The weekend, the holiday on Thursday 26 November, the holiday on Friday 27 November and the gap from 12:00 to 13:00 do not count. 4 h until 12:00 and 2 h more from 13:00 make the team's goal of 6 h.
                    2026-03-02T13:30    | PT20H   | Arrived Monday 13:30, in business hours: 3 h 30 until closing. The nights and the gaps within a day do not count. 16 h in between and 30 min more from Thursday 08:00 make the team's goal of 20 h.
                    2026-03-03T09:00    | PT200H  | Arrived Tuesday 09:00, in business hours: 7 h until closing. The weekends and the gaps within a day do not count. 192 h in between and 1 h more from Tuesday 7 April 08:00 make the team's goal of 200 h.
                    """)
    void aDueTimeIsExplainedInThreeSentences(LocalDateTime arrival, Duration goal, String words) {
        var due = DueExplanation.of(SampleHours.CALENDAR, local(arrival), goal);

        assertThat(String.join(" ", due.sentences())).isEqualTo(words);
    }

    @Test
    void eachDayIsThereWithWhatItCounts() {
        // given an hour before a weekend, a holiday after it
        var due =
                DueExplanation.of(
                        SampleHours.CALENDAR,
                        local(LocalDateTime.parse("2026-05-22T16:00")),
                        Duration.ofHours(4));

        // then five days lead from Friday to Tuesday, and three of them count nothing
        assertThat(due.days())
                .extracting(BusinessDay::kind)
                .containsExactly(
                        DayKind.WORKING,
                        DayKind.DAY_OFF,
                        DayKind.DAY_OFF,
                        DayKind.HOLIDAY,
                        DayKind.WORKING);
        assertThat(due.days())
                .extracting(due::counted)
                .containsExactly(
                        Duration.ofHours(1),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofHours(3));
    }

    @Test
    void aDayCountsUpToAnyInstant() {
        var tuesday = local(LocalDateTime.parse("2026-11-17T16:10"));
        var due = DueExplanation.of(SampleHours.CALENDAR, tuesday, Duration.ofHours(4));

        // when it is Wednesday 10:42
        var now = local(LocalDateTime.parse("2026-11-18T10:42"));

        assertThat(due.days())
                .extracting(day -> day.between(due.startsAt(), now))
                .containsExactly(Duration.ofMinutes(50), Duration.ofMinutes(162));
    }

    @Test
    void aTeamRoundTheClockHasNothingToSkip() {
        var hours = OpeningHours.weekly(List.of(DayOfWeek.values()), Window.of("00:00", "24:00"));
        var always = WorkCalendar.of(ZoneId.of("UTC"), hours);

        var due =
                DueExplanation.of(
                        always, Instant.parse("2026-03-03T22:00:00Z"), Duration.ofHours(2));

        assertThat(due.sentences())
                .containsExactly(
                        "Arrived Tuesday 22:00, in business hours.",
                        "The team's goal of 2 h ends Wednesday 00:00.");
        assertThat(due.days())
                .extracting(BusinessDay::date)
                .containsExactly(LocalDate.parse("2026-03-03"));
    }

    private static Instant local(LocalDateTime time) {
        return time.atZone(SampleHours.LOS_ANGELES).toInstant();
    }
}
