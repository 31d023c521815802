package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one rule for daylight saving: a local time means the first instant at which the clock shows it or a later time.
@Tag("R29")
class DaylightSavingTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "America/Los_Angeles, 2026-03-08, PT23H",
        "America/Los_Angeles, 2026-11-01, PT25H",
        "Europe/London,       2026-03-29, PT23H",
        "Australia/Lord_Howe, 2026-04-05, PT24H30M",
        "Australia/Lord_Howe, 2026-10-04, PT23H30M",
        "Antarctica/Troll,    2026-03-29, PT22H",
        "America/Sao_Paulo,   2018-11-04, PT23H",
        "America/Sao_Paulo,   2018-02-17, PT25H",
        "Pacific/Apia,        2011-12-30, PT0S",
        "America/Los_Angeles, 2026-07-06, PT24H",
    })
    void aDayRoundTheClockIsAsLongAsItReallyIs(String zone, LocalDate date, Duration length) {
        var day = calendar(zone, Window.of("00:00", "24:00")).day(date);

        assertThat(day.between(Instant.MIN, Instant.MAX)).isEqualTo(length);
    }

    @Test
    void aWindowInsideTheGapHasNoTime() {
        var calendar = calendar("America/Los_Angeles", Window.of("02:00", "03:00"));

        assertThat(calendar.day(LocalDate.parse("2026-03-08")).open()).isEmpty();
        assertThat(calendar.nextOpen(Instant.parse("2026-03-08T09:00:00Z")))
                .contains(Instant.parse("2026-03-09T09:00:00Z"));
    }

    @Test
    void aWindowThatOpensInTheGapOpensAfterIt() {
        var calendar = calendar("America/Los_Angeles", Window.of("02:30", "04:00"));

        assertThat(calendar.day(LocalDate.parse("2026-03-08")).open())
                .containsExactly(span("2026-03-08T10:00:00Z", "2026-03-08T11:00:00Z"));
    }

    @Test
    void aWindowThatOpensInTheRepeatOpensTheFirstTime() {
        // given a clock that shows 01:30 twice
        var calendar = calendar("America/Los_Angeles", Window.of("01:30", "02:30"));

        // then the window runs from the first 01:30 for two hours
        assertThat(calendar.day(LocalDate.parse("2026-11-01")).open())
                .containsExactly(span("2026-11-01T08:30:00Z", "2026-11-01T10:30:00Z"));
    }

    @Test
    void aWindowInsideTheRepeatIsOpenOnce() {
        var calendar = calendar("America/Los_Angeles", Window.of("01:10", "01:20"));

        assertThat(calendar.isOpen(Instant.parse("2026-11-01T08:15:00Z"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-11-01T09:15:00Z"))).isFalse();
    }

    @Test
    void aClockPutBackAcrossMidnightStillOpensEachDateOnce() {
        // given St. John's in 2006, where 00:01 became 23:01 of the day before
        var calendar = calendar("America/St_Johns", Window.of("00:00", "00:30"));

        // then the date opens at its first midnight, and that hour and a half is one opening
        assertThat(calendar.day(LocalDate.parse("2006-10-29")).open())
                .containsExactly(span("2006-10-29T02:30:00Z", "2006-10-29T04:00:00Z"));
    }

    @Test
    void eightOClockStaysEightOClockOverTheChange() {
        // given an arrival on the Friday before the clock is put forward
        var friday = Instant.parse("2026-03-07T00:00:00Z");

        // then an hour is left, and the rest is counted from eight by the new time
        assertThat(SampleHours.CALENDAR.add(friday, Duration.ofHours(4)))
                .isEqualTo(Instant.parse("2026-03-09T18:00:00Z"));
    }

    private static WorkCalendar calendar(String zone, Window window) {
        var hours = OpeningHours.weekly(List.of(DayOfWeek.values()), window);
        return WorkCalendar.of(ZoneId.of(zone), hours);
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }
}
