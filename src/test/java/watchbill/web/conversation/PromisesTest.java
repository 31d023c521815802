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

    private static final WorkCalendar CALENDAR =
            WorkCalendar.of(LOS_ANGELES, OpeningHours.officeHours());

    /// Friday 20 November 2026, 13:00 in Los Angeles.
    private static final Instant FRIDAY = Instant.parse("2026-11-20T21:00:00Z");

    private final Promises promises = new Promises(CALENDAR, new Times(LOS_ANGELES, FRIDAY));

    @Test
    @Tag("R35")
    void datesAreOfferedOnDaysOnWhichTheTeamAnswers() {
        assertThat(promises.choices(""))
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
    @Tag("R29")
    void whoeverReadsElsewherePromisesByTheirOwnClocks() {
        var berlin =
                new Promises(CALENDAR, new Times(ZoneId.of("Europe/Berlin"), LOS_ANGELES, FRIDAY));

        assertThat(berlin.choices("").get(2).label())
                .isEqualTo("Promise: Mon 23 Nov, 21:00 (12:00 in Los Angeles)");
        assertThat(berlin.read("other", "2026-11-24T09:30"))
                .contains(Instant.parse("2026-11-24T08:30:00Z"));
        assertThatThrownBy(() -> berlin.read("other", "2026-11-20T21:30"))
                .hasMessage(
                        "A promise lies in the future; today 21:30 (12:30 in Los Angeles) has passed.");
    }

    @Test
    void anotherDateIsMeantByTheReadersClocks() {
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
