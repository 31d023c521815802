package watchbill.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.testing.SampleWorld;

@Tag("R14")
class FollowUpDaysTest {

    @Test
    void oneUsuallyAsksAgainTwoBusinessDaysLater() {
        assertThat(on("2026-03-02T09:00").usual()).isEqualTo(day("2026-03-04"));
    }

    @Test
    void weekendsAndHolidaysDoNotCount() {
        // Thursday before the long weekend of 25 May
        assertThat(on("2026-05-21T09:00").usual()).isEqualTo(day("2026-05-26"));
        assertThat(on("2026-03-07T12:00").usual()).isEqualTo(day("2026-03-10"));
    }

    @Test
    void todayIsNotAhead() {
        assertThatThrownBy(() -> on("2026-03-02T09:00").checked(day("2026-03-02")))
                .hasMessage(
                        "A follow-up lies ahead, and Mon 2 March does not. The next business day is Tue 3 March.");
    }

    @Test
    void whatIsTodayIsSaidByTheTeamsOwnClocks() {
        // given an evening in Los Angeles, when it is tomorrow in London already
        var evening = on("2026-03-02T18:00");

        assertThat(evening.checked(day("2026-03-03"))).isEqualTo(day("2026-03-03"));
    }

    @Test
    void aDayOnWhichNobodyWorksIsRefusedWithTheNextOne() {
        assertThatThrownBy(() -> on("2026-03-02T09:00").checked(day("2026-03-07")))
                .hasMessage("Sat 7 March is no business day of ours. The next one is Mon 9 March.");
    }

    @Test
    void aYearAheadIsTheFurthest() {
        assertThatThrownBy(() -> on("2026-03-02T09:00").checked(day("2028-03-01")))
                .hasMessageContaining("Wed 1 March 2028 is further");
    }

    @Test
    void theReminderComesAsTheDayOpens() {
        assertThat(on("2026-03-02T09:00").reminder(day("2026-03-04")))
                .isEqualTo(local("2026-03-04T08:00"));
    }

    private static FollowUpDays on(String now) {
        return new FollowUpDays(SampleWorld.calendar(), local(now));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
