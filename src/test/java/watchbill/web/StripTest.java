package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import watchbill.web.Strip.Bar;
import watchbill.web.Strip.Span;

class StripTest {

    private static final Span DAY = span("08:00", "17:00");
    private static final List<Span> OPEN = List.of(span("08:00", "12:00"), span("13:00", "17:00"));

    @Test
    void anHourIsAsWideEverywhereOnTheStrip() {
        // when a strip of nine hours is 162 wide
        var strip = Strip.of(162, DAY, OPEN, List.of(), Optional.empty(), "");

        // then an hour is 18 wide, and the lunch hour is a gap
        assertThat(strip.open()).containsExactly(new Bar(0, 72), new Bar(90, 72));
    }

    @Test
    void theElapsedPartEndsAtTheTick() {
        var strip =
                Strip.of(
                        162,
                        DAY,
                        OPEN,
                        List.of(span("08:00", "10:30")),
                        Optional.of(LocalTime.parse("10:30")),
                        "");

        assertThat(strip.done()).containsExactly(new Bar(0, 45));
        assertThat(strip.tick()).contains(45.0);
    }

    @Test
    void aTimeOutsideTheStripHasNoTick() {
        var strip = Strip.of(162, DAY, OPEN, List.of(), Optional.of(LocalTime.parse("21:00")), "");

        assertThat(strip.tick()).isEmpty();
    }

    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
