package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import watchbill.web.Strip.Bar;
import watchbill.worktime.DueExplanation;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Span;
import watchbill.worktime.WorkCalendar;

class DayStripsTest {

    private final WorkCalendar calendar =
            WorkCalendar.of(ZoneId.of("America/Los_Angeles"), OpeningHours.officeHours());

    private final DayStrips strips = new DayStrips(calendar);

    @Test
    void todayIsFilledUpToNow() {
        var strip = strips.today(Instant.parse("2026-11-18T18:30:00Z"), 162);

        assertThat(strip.open()).containsExactly(new Bar(0, 72), new Bar(90, 72));
        assertThat(strip.done()).containsExactly(new Bar(0, 45));
        assertThat(strip.tick()).contains(45.0);
        assertThat(strip.label()).isEqualTo("Open 08:00–12:00 and 13:00–17:00; it is 10:30");
    }

    @Test
    void aDayOfAClockShowsWhatCountsAndWhenItIsDue() {
        // given an inquiry of Tuesday 16:10, due on Wednesday 11:10
        var arrived = Instant.parse("2026-11-18T00:10:00Z");
        var due = DueExplanation.of(calendar, arrived, Duration.ofHours(4));
        var now = Instant.parse("2026-11-18T18:42:00Z");

        // when
        var tuesday =
                strips.counted(due.days().getFirst(), new Span(arrived, now), due.dueAt(), 162);
        var wednesday =
                strips.counted(due.days().getLast(), new Span(arrived, now), due.dueAt(), 162);

        // then
        assertThat(tuesday.label()).isEqualTo("Tuesday 17 November: 16:10–17:00 counts");
        assertThat(tuesday.tick()).isEmpty();
        assertThat(wednesday.label())
                .isEqualTo("Wednesday 18 November: 08:00–10:42 counts; due at 11:10");
        assertThat(wednesday.tick()).contains(57.0);
    }

    @Test
    void aClosedDayIsAnEmptyStrip() {
        assertThat(strips.weekday(DayOfWeek.SUNDAY, 162).open()).isEmpty();
    }
}
