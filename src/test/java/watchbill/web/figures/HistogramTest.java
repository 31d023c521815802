package watchbill.web.figures;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import watchbill.insight.Distribution;
import watchbill.insight.Distribution.Bin;
import watchbill.web.figures.Drawing.Bar;
import watchbill.web.figures.Drawing.Tick;

class HistogramTest {

    /// Four hours in bins of one, and one bin without an end.
    private static final Distribution WAITS =
            new Distribution(
                    ofHours(1),
                    List.of(
                            new Bin(ofHours(0), ofHours(1), 4, 0),
                            new Bin(ofHours(1), ofHours(2), 0, 0),
                            new Bin(ofHours(2), ofHours(3), 1, 1),
                            new Bin(ofHours(3), ofHours(4), 0, 0),
                            new Bin(ofHours(4), null, 0, 2)));

    @Test
    void eachBinHasTheSameShareOfTheWidth() {
        var bars = drawn(Optional.empty()).bars();

        assertThat(bars).extracting(Bar::x).containsExactly(2.0, 42.0, 42.0, 82.0);
        assertThat(bars).extracting(Bar::width).containsOnly(16.0);
    }

    @Test
    void brokenGoalsStandAboveThoseThatWereMet() {
        var third = drawn(Optional.empty()).bars().subList(1, 3);

        assertThat(third).extracting(Bar::broken).containsExactly(false, true);
        assertThat(third.getLast().y() + third.getLast().height()).isEqualTo(third.getFirst().y());
    }

    @Test
    void theMedianAndTheGoalStandWhereTheirTimesAre() {
        var marks = drawn(Optional.of(ofHours(3))).marks();

        assertThat(marks).extracting(Mark::x).containsExactly(10.0, 60.0);
        assertThat(marks).extracting(Mark::label).containsExactly("median 30 min", "goal 3 h");
        assertThat(marks).extracting(Mark::raised).containsOnly(false);
    }

    @Test
    void wordsThatWouldTouchStandAboveEachOther() {
        var marks = drawn(Optional.of(ofHours(1))).marks();

        assertThat(marks).extracting(Mark::raised).containsExactly(true, false);
    }

    @Test
    void ofSeveralGoalsNoneIsDrawn() {
        assertThat(drawn(Optional.empty()).marks()).hasSize(1);
    }

    @Test
    void wholeHoursStandBelowAndTheOpenEndIsMarked() {
        assertThat(drawn(Optional.empty()).lengths())
                .extracting(Tick::label)
                .containsExactly("0", "1", "2", "3", "4+");
    }

    @Test
    void shortWaitsAreCountedInMinutes() {
        var bins =
                Stream.of(0, 15, 30, 45)
                        .map(from -> new Bin(ofMinutes(from), ofMinutes(from + 15), 1, 0))
                        .toList();
        var drawn =
                Histogram.of(
                        new Distribution(ofMinutes(15), bins), ofMinutes(20), Optional.empty());

        assertThat(drawn.unit()).isEqualTo("minutes");
        assertThat(drawn.lengths())
                .extracting(Tick::label)
                .containsExactly("0", "15", "30", "45", "60");
    }

    @Test
    void theSameIsSaidInWords() {
        assertThat(drawn(Optional.empty()).rows())
                .containsExactly(
                        new Histogram.Row("0 min to 1 h", 4, 0),
                        new Histogram.Row("2 h to 3 h", 1, 1),
                        new Histogram.Row("over 4 h", 0, 2));
    }

    private static Histogram drawn(Optional<Duration> goal) {
        return Histogram.of(WAITS, ofMinutes(30), goal);
    }
}
