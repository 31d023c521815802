package watchbill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R90")
class SharesTest {

    @Test
    void whatFewMessagesHaveIsLookedUp() {
        assertThat(new Shares(1_000, List.of(4)).rarest()).contains(0);
        assertThat(new Shares(1_000, List.of(5)).rarest()).isEmpty();
    }

    @Test
    void amongSeveralTheRarestIsAndThatSooner() {
        assertThat(new Shares(1_000, List.of(300, 19, 200)).rarest()).contains(1);
        assertThat(new Shares(1_000, List.of(300, 20)).rarest()).isEmpty();
    }

    @Test
    void withFewMessagesOrNothingToLookForItDoesNotMatter() {
        assertThat(new Shares(999, List.of(0)).rarest()).isEmpty();
        assertThat(new Shares(1_000, List.of()).rarest()).isEmpty();
    }
}
