package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;

class HoursInWordsTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private final WorkCalendar calendar =
            WorkCalendar.of(
                    LOS_ANGELES,
                    OpeningHours.officeHours()
                            .withHolidays(
                                    List.of(
                                            LocalDate.parse("2026-11-26"),
                                            LocalDate.parse("2026-11-27"))));

    @Test
    void theDayIsOpenUntilItsLastClosingThoughLunchComesFirst() {
        var words = new HoursInWords(calendar, Instant.parse("2026-11-18T18:42:00Z"));

        assertThat(words.openness()).isEqualTo("Open");
        assertThat(words.change()).isEqualTo("until 17:00");
        assertThat(words.sentence()).isEqualTo("Open now, until 17:00");
    }

    @Test
    void aClosedTeamSaysWhenItOpens() {
        var lunch = new HoursInWords(calendar, Instant.parse("2026-11-18T20:30:00Z"));
        var night = new HoursInWords(calendar, Instant.parse("2026-11-19T03:00:00Z"));

        assertThat(lunch.sentence()).isEqualTo("Closed now, until 13:00");
        assertThat(night.sentence()).isEqualTo("Closed now, until Thu 08:00");
    }

    @Test
    void theWeekIsSaidInOneSentenceAndHolidaysInAnother() {
        var words = new HoursInWords(calendar, Instant.parse("2026-11-18T18:42:00Z"));

        assertThat(words.week())
                .isEqualTo(
                        "Los Angeles time, Monday to Friday, 08:00–12:00 and 13:00–17:00."
                                + " Closed on 26 and 27 November.");
    }

    @Test
    void daysThatDifferAreSaidApart() {
        var hours =
                OpeningHours.weekly(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        watchbill.worktime.Window.of("09:00", "17:00"));
        var words =
                new HoursInWords(
                        WorkCalendar.of(LOS_ANGELES, hours), Instant.parse("2026-11-18T18:42:00Z"));

        assertThat(words.week())
                .isEqualTo(
                        "Los Angeles time, Monday and Tuesday, 09:00–17:00; Thursday, 09:00–17:00.");
    }
}
