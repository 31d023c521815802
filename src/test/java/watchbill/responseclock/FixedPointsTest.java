package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.worktime.WorkCalendar;

class FixedPointsTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private final WorkCalendar calendar = SampleWorld.calendar();

    @Tag("R22")
    @Tag("R26")
    @Tag("R27")
    @Tag("R28")
    @Tag("R31")
    @Tag("R32")
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00, 2026-03-02T08:00, 2026-03-02T20:00:00Z",
        "2026-03-02T11:30, 2026-03-02T11:30, 2026-03-03T00:30:00Z",
        "2026-03-02T12:30, 2026-03-02T13:00, 2026-03-03T01:00:00Z",
        "2026-03-02T13:30, 2026-03-02T13:30, 2026-03-03T16:30:00Z",
        "2026-03-02T17:00, 2026-03-03T08:00, 2026-03-03T20:00:00Z",
        "2026-03-06T16:00, 2026-03-06T16:00, 2026-03-09T18:00:00Z",
        "2026-03-07T10:00, 2026-03-09T08:00, 2026-03-09T19:00:00Z",
        "2026-05-25T10:00, 2026-05-26T08:00, 2026-05-26T19:00:00Z",
        "2026-10-30T16:00, 2026-10-30T16:00, 2026-11-02T19:00:00Z",
        "2026-12-24T14:00, 2026-12-24T14:00, 2026-12-28T17:00:00Z"
    })
    void theClockStartsAndEndsInBusinessTime(String arrival, String starts, Instant due) {
        var clock = start(local(arrival));

        assertThat(clock.startedAt()).isEqualTo(local(starts));
        assertThat(clock.dueAt()).isEqualTo(due);
    }

    @Test
    @Tag("R33")
    @Tag("R122")
    void aReplyBeforeTheClockStartsMeansNoWait() {
        // given an inquiry of Saturday ten o'clock
        var clock = start(local("2026-03-07T10:00"));

        // when it is answered at eleven
        var response = clock.responded(local("2026-03-07T11:00"), calendar).response();

        // then nobody waited in business time, and an hour by the wall clock
        assertThat(response)
                .isEqualTo(
                        new ResponseClock.Response(
                                local("2026-03-07T11:00"), Duration.ZERO, Duration.ofHours(1)));
    }

    @Test
    @Tag("R30")
    void whatIsDueAtClosingIsNotMissedBeforeBusinessTimeGoesOn() {
        // given an inquiry that is due on Friday at 17:00 sharp
        var clock = start(local("2026-03-06T12:30"));
        assertThat(clock.dueAt()).isEqualTo(local("2026-03-06T17:00"));

        assertThat(clock.missed(local("2026-03-07T12:00"), calendar)).isFalse();
        assertThat(clock.missed(local("2026-03-09T08:00"), calendar)).isFalse();
        assertThat(clock.missed(local("2026-03-09T08:01"), calendar)).isTrue();
    }

    @Test
    void theFirstResponseCountsAndLaterOnesChangeNothing() {
        var clock = start(local("2026-03-02T09:00")).responded(local("2026-03-02T09:30"), calendar);

        assertThat(clock.responded(local("2026-03-02T16:00"), calendar)).isEqualTo(clock);
        assertThat(clock.missed(local("2026-03-05T09:00"), calendar)).isFalse();
    }

    @Test
    @Tag("R35")
    void aPromiseIsRemindedOfWhenItsDayOpens() {
        assertThat(Reminder.of(local("2026-03-05T12:00"), calendar))
                .isEqualTo(local("2026-03-05T08:00"));
        assertThat(Reminder.of(local("2026-03-08T12:00"), calendar))
                .isEqualTo(local("2026-03-06T13:00"));
    }

    private ResponseClock start(Instant arrival) {
        return ResponseClock.start(
                new TeamId(1), new ConversationNumber(1), FOUR_HOURS, 1, calendar, arrival);
    }
}
