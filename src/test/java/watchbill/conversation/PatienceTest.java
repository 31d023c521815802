package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R100")
class PatienceTest {

    @Test
    void itEndsAtTheSameLocalTimeAlsoAfterTheClocksHaveChanged() {
        assertThat(new Patience(10).endAfter(local("2026-03-02T10:00"), LOS_ANGELES))
                .isEqualTo(local("2026-03-12T10:00"));
    }

    @Test
    void noMoreDaysGoByThanItHas() {
        var patience = new Patience(10);

        assertThat(patience.gone(local("2026-03-02T10:00"), local("2026-03-04T09:00")))
                .isEqualTo(1);
        assertThat(patience.gone(local("2026-03-02T10:00"), local("2026-05-02T10:00")))
                .isEqualTo(10);
    }
}
