package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    private final WorkCalendar calendar = SampleHours.CALENDAR;

    @Test
    void workOfNoLengthOutOfHoursEndsAtTheNextOpening() {
        assertThat(calendar.add(local("2026-03-02T12:00"), Duration.ZERO))
                .isEqualTo(local("2026-03-02T13:00"));
        assertThat(calendar.add(local("2026-03-02T11:59:59"), Duration.ZERO))
                .isEqualTo(local("2026-03-02T11:59:59"));
    }

    @Test
    void workThatEndsWithAWindowEndsThen() {
        assertThat(calendar.add(local("2026-03-02T08:00"), Duration.ofHours(8)))
                .isEqualTo(local("2026-03-02T17:00"));
    }

    @Test
    void aNanosecondMoreThanTheWindowGoesIntoTheNext() {
        assertThat(calendar.add(local("2026-03-02T08:00"), Duration.ofHours(4).plusNanos(1)))
                .isEqualTo(local("2026-03-02T13:00").plusNanos(1));
    }

    @Test
    void workIsSubtractedDownToTheOpening() {
        assertThat(calendar.subtract(local("2026-03-02T17:00"), Duration.ofHours(8)))
                .isEqualTo(local("2026-03-02T08:00"));
        assertThat(calendar.subtract(local("2026-03-02T08:00"), Duration.ofHours(1)))
                .isEqualTo(local("2026-02-27T16:00"));
    }

    @Test
    void subtractingNothingGoesBackToTheLastClosing() {
        assertThat(calendar.subtract(local("2026-03-02T12:30"), Duration.ZERO))
                .isEqualTo(local("2026-03-02T12:00"));
        assertThat(calendar.subtract(local("2026-03-02T08:00"), Duration.ZERO))
                .isEqualTo(local("2026-03-02T08:00"));
    }

    @Test
    void negativeWorkGoesTheOtherWay() {
        assertThat(calendar.add(local("2026-03-02T13:30"), Duration.ofHours(-1)))
                .isEqualTo(local("2026-03-02T11:30"));
        assertThat(calendar.subtract(local("2026-03-02T11:30"), Duration.ofHours(-1)))
                .isEqualTo(local("2026-03-02T13:30"));
    }

    @Test
    void aReversedSpanIsNegative() {
        var saturday = local("2026-03-07T10:00");
        var friday = local("2026-03-06T16:15");

        assertThat(calendar.between(saturday, friday)).isEqualTo(Duration.ofMinutes(-45));
    }

    @Test
    @Tag("R26")
    void theGapIsNoBusinessTime() {
        assertThat(calendar.isOpen(local("2026-03-02T11:59:59"))).isTrue();
        assertThat(calendar.isOpen(local("2026-03-02T12:00"))).isFalse();
        assertThat(calendar.isOpen(local("2026-03-02T12:59:59.999"))).isFalse();
        assertThat(calendar.isOpen(local("2026-03-02T13:00"))).isTrue();
    }

    @Test
    void inHoursTheEdgesAreThoseOfThePresentOpeningAndTheOneBefore() {
        var at = local("2026-03-03T10:00");

        assertThat(calendar.nextOpen(at)).contains(at);
        assertThat(calendar.nextClose(at)).contains(local("2026-03-03T12:00"));
        assertThat(calendar.previousOpen(at)).contains(local("2026-03-03T08:00"));
        assertThat(calendar.previousClose(at)).contains(local("2026-03-02T17:00"));
    }

    @Test
    void outOfHoursTheEdgesAreThoseOfTheOpeningsAround() {
        var at = local("2026-03-07T10:00");

        assertThat(calendar.nextOpen(at)).contains(local("2026-03-09T08:00"));
        assertThat(calendar.nextClose(at)).contains(local("2026-03-09T12:00"));
        assertThat(calendar.previousOpen(at)).contains(local("2026-03-06T13:00"));
        assertThat(calendar.previousClose(at)).contains(local("2026-03-06T17:00"));
    }

    @Test
    void atAnOpeningOneIsOpen() {
        var opening = local("2026-03-03T13:00");

        assertThat(calendar.nextOpen(opening)).contains(opening);
        assertThat(calendar.nextClose(opening)).contains(local("2026-03-03T17:00"));
        assertThat(calendar.previousOpen(opening)).contains(opening);
        assertThat(calendar.previousClose(opening)).contains(local("2026-03-03T12:00"));
    }

    @Test
    void atAClosingOneIsClosed() {
        var closing = local("2026-03-03T12:00");

        assertThat(calendar.nextOpen(closing)).contains(local("2026-03-03T13:00"));
        assertThat(calendar.nextClose(closing)).contains(local("2026-03-03T17:00"));
        assertThat(calendar.previousOpen(closing)).contains(local("2026-03-03T08:00"));
        assertThat(calendar.previousClose(closing)).contains(closing);
    }

    @Test
    void segmentsAreCutToTheSpan() {
        var segments = calendar.segments(local("2026-03-02T11:00"), local("2026-03-03T08:30"));

        assertThat(segments)
                .containsExactly(
                        new Span(local("2026-03-02T11:00"), local("2026-03-02T12:00")),
                        new Span(local("2026-03-02T13:00"), local("2026-03-02T17:00")),
                        new Span(local("2026-03-03T08:00"), local("2026-03-03T08:30")));
    }

    @Test
    void nothingLiesBetweenAnInstantAndAnEarlierOne() {
        assertThat(calendar.segments(local("2026-03-03T11:00"), local("2026-03-03T10:00")))
                .isEmpty();
    }

    @Test
    void breaksAreCutOutEvenWhereLunchCounts() {
        // given a fire drill over lunch
        var hours = SampleHours.HOURS.withBreaks(TUESDAY, Window.of("11:30", "12:30"));

        assertThat(hours.on(TUESDAY))
                .containsExactly(Window.of("08:00", "11:30"), Window.of("13:00", "17:00"));
        assertThat(hours.withLunchCounting(true).on(TUESDAY))
                .containsExactly(Window.of("08:00", "11:30"), Window.of("12:30", "17:00"));
    }

    @Test
    void anExceptionIsTheLastWordOnItsDate() {
        var memorialDay = LocalDate.parse("2026-05-25");
        var open = SampleHours.HOURS.withException(memorialDay, Window.of("10:00", "11:00"));
        var closed = SampleHours.HOURS.withException(TUESDAY);

        assertThat(open.on(memorialDay)).containsExactly(Window.of("10:00", "11:00"));
        assertThat(closed.on(TUESDAY)).isEmpty();
    }

    @Test
    void windowsThatTouchAreOneOpening() {
        // given a shop that closes at two in the night, and changes hands at noon
        var nights =
                calendar(
                        "UTC",
                        Window.of("00:00", "02:00"),
                        Window.of("10:00", "12:00"),
                        Window.of("12:00", "24:00"));

        var noon = Instant.parse("2026-03-03T12:00:00Z");
        assertThat(nights.previousOpen(noon)).contains(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(nights.nextClose(noon)).contains(Instant.parse("2026-03-04T02:00:00Z"));
        assertThat(nights.segments(noon, Instant.parse("2026-03-05T00:00:00Z"))).hasSize(2);
    }

    @Test
    void roundTheClockThereIsNeitherOpeningNorClosing() {
        var always = calendar("America/Los_Angeles", Window.of("00:00", "24:00"));
        var at = local("2026-03-03T12:00");

        assertThat(always.nextOpen(at)).contains(at);
        assertThat(always.nextClose(at)).isEmpty();
        assertThat(always.previousOpen(at)).isEmpty();
        assertThat(always.previousClose(at)).isEmpty();
        assertThat(always.segments(at, at.plus(Duration.ofDays(365)))).hasSize(1);
        assertThat(always.add(at, Duration.ofDays(365))).isEqualTo(at.plus(Duration.ofDays(365)));
    }

    @Test
    void aCalendarWithoutAnyWindowSaysSo() {
        var never = calendar("UTC");
        var at = Instant.parse("2026-03-03T12:00:00Z");

        assertThat(never.nextOpen(at)).isEmpty();
        assertThat(never.nextClose(at)).isEmpty();
        assertThat(never.previousOpen(at)).isEmpty();
        assertThat(never.previousClose(at)).isEmpty();
        assertThat(never.isOpen(at)).isFalse();
        assertThat(never.between(at, at.plusSeconds(1_000_000))).isZero();
        assertThatThrownBy(() -> never.add(at, Duration.ofHours(4)))
                .isInstanceOf(NoBusinessTimeException.class)
                .hasMessageContaining("PT4H")
                .hasMessageContaining("no window");
        assertThatThrownBy(() -> never.subtract(at, Duration.ZERO))
                .isInstanceOf(NoBusinessTimeException.class);
    }

    @Test
    void aCalendarThatWasOpenOnceIsNotSearchedForEver() {
        var once =
                OpeningHours.weekly(List.of()).withException(TUESDAY, Window.of("08:00", "09:00"));
        var calendar = WorkCalendar.of(SampleHours.LOS_ANGELES, once);

        assertThat(calendar.nextOpen(local("2026-03-03T09:00"))).isEmpty();
        assertThat(calendar.previousClose(local("2199-03-03T09:00")))
                .contains(local("2026-03-03T09:00"));
        assertThat(calendar.add(local("1970-01-01T00:00"), Duration.ofHours(1)))
                .isEqualTo(local("2026-03-03T09:00"));
        assertThatThrownBy(() -> calendar.add(local("1970-01-01T00:00"), Duration.ofMinutes(61)))
                .isInstanceOf(NoBusinessTimeException.class);
    }

    @Test
    void moreWorkThanACalendarCoversIsRefused() {
        assertThatThrownBy(() ->
                        calendar.add(local("2026-03-03T09:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(NoBusinessTimeException.class);
    }

    @Test
    void anInstantBeyondTheYearsOfACalendarIsRefused() {
        assertThatThrownBy(() -> calendar.isOpen(Instant.parse("2500-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A calendar covers the years 1900 to 2499, not 2500-01-01T00:00:00Z.");
    }

    @Test
    void calendarsThatMeanTheSameAreEqual() {
        var other = calendar("UTC", Window.of("13:00", "17:00"), Window.of("08:00", "12:00"));

        assertThat(other)
                .isEqualTo(
                        calendar("UTC", Window.of("08:00", "12:00"), Window.of("13:00", "17:00")))
                .isNotEqualTo(
                        calendar("GMT", Window.of("08:00", "12:00"), Window.of("13:00", "17:00")));
    }

    private static WorkCalendar calendar(String zone, Window... windows) {
        var hours = OpeningHours.weekly(List.of(DayOfWeek.values()), windows);
        return WorkCalendar.of(ZoneId.of(zone), hours);
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(SampleHours.LOS_ANGELES).toInstant();
    }
}
