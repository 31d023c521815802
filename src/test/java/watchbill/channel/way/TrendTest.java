package watchbill.channel.way;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R82")
@Tag("R83")
class TrendTest {

    @Test
    void aShareThatDoublesIsATrendHoweverManyCameInAll() {
        assertThat(new Trend(10, 100, 5, 100).hasDoubled()).isTrue();
        assertThat(new Trend(10, 50, 10, 100).hasDoubled()).isTrue();
        assertThat(new Trend(9, 100, 5, 100).hasDoubled()).isFalse();
        assertThat(new Trend(20, 400, 10, 100).hasDoubled()).isFalse();
    }

    @Test
    void whatNobodyUsedBeforeIsATrendOnceAFewDo() {
        assertThat(new Trend(3, 100, 0, 100).hasDoubled()).isTrue();
        assertThat(new Trend(2, 100, 0, 100).hasDoubled()).isFalse();
    }

    @Test
    void aFirstQuarterHasNothingToCompareWith() {
        assertThat(new Trend(10, 100, 0, 0).hasDoubled()).isFalse();
    }
}
