package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.web.Choice;
import watchbill.web.Times;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;

class PromisesTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    /// Friday 20 November 2026, 13:00 in Los Angeles.
    private final Promises promises =
            new Promises(
                    WorkCalendar.of(LOS_ANGELES, OpeningHours.officeHours()),
                    Instant.parse("2026-11-20T21:00:00Z"));

    @Test
    @Tag("R35")
    void datesAreOfferedOnDaysOnWhichTheTeamAnswers() {
        assertThat(promises.choices("", new Times(LOS_ANGELES, promises.now())))
                .extracting(Choice::label)
                .containsExactly(
                        "Promise nothing",
                        "Promise: today 16:00",
                        "Promise: Mon 23 Nov, 12:00",
                        "Promise: Mon 23 Nov, 16:00",
                        "Promise: Tue 24 Nov, 12:00",
                        "Promise another time");
    }

    @Test
    void anotherDateIsMeantInTheTeamsZone() {
        assertThat(promises.read("other", "2026-11-24T09:30"))
                .contains(Instant.parse("2026-11-24T17:30:00Z"));
        assertThat(promises.read("", "")).isEmpty();
    }

    @Test
    void whatHasPassedCannotBePromised() {
        assertThatThrownBy(() -> promises.read("other", "2026-11-20T09:30"))
                .hasMessage("A promise lies in the future; today 09:30 has passed.");
        assertThatThrownBy(() -> promises.read("other", "soon"))
                .hasMessageStartingWith("Say by when");
    }
}
