package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LengthsTest {

    @Test
    void hoursAndMinutesAreBothSaidWhenBothAreThere() {
        assertThat(Lengths.full(Duration.ofMinutes(212))).isEqualTo("3 h 32 min");
        assertThat(Lengths.full(Duration.ofHours(4))).isEqualTo("4 h");
        assertThat(Lengths.full(Duration.ofMinutes(50))).isEqualTo("50 min");
    }

    @Test
    void theBriefFormLeavesOutTheLastUnit() {
        assertThat(Lengths.brief(Duration.ofMinutes(78))).isEqualTo("1 h 18");
        assertThat(Lengths.brief(Duration.ofMinutes(61))).isEqualTo("1 h 01");
        assertThat(Lengths.brief(Duration.ofMinutes(28))).isEqualTo("28 min");
    }

    @Test
    void sumsOfAColumnAlwaysNameTheHours() {
        assertThat(Lengths.summed(Duration.ofMinutes(50))).isEqualTo("0 h 50");
    }

    @Test
    void secondsAreLeftOutAndNothingIsBelowZero() {
        assertThat(Lengths.full(Duration.ofSeconds(59))).isEqualTo("0 min");
        assertThat(Lengths.full(Duration.ofMinutes(-5))).isEqualTo("0 min");
    }

    @Test
    void inASentenceTheUnitsAreWords() {
        assertThat(Lengths.spoken(Duration.ofMinutes(31))).isEqualTo("31 minutes");
        assertThat(Lengths.spoken(Duration.ofHours(4))).isEqualTo("4 hours");
        assertThat(Lengths.spoken(Duration.ofMinutes(61))).isEqualTo("1 hour and 1 minute");
        assertThat(Lengths.spoken(Duration.ZERO)).isEqualTo("1 minute");
    }
}
