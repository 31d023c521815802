package watchbill.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import watchbill.testing.TestTime;

class RequestRateTest {

    private final TestTime time = new TestTime();

    @Test
    void aFloodIsToldHowLongToWait() {
        var rate = new RequestRate(time, 100);
        for (var form = 0; form < 60; form++) {
            assertThat(rate.take("192.0.2.1")).isEmpty();
        }

        assertThat(rate.take("192.0.2.1")).contains(Duration.ofSeconds(1));
        assertThat(rate.take("192.0.2.2")).isEmpty();
    }

    @Test
    void beingTurnedAwayDoesNotMakeTheWaitLonger() {
        var rate = new RequestRate(time, 100);
        for (var form = 0; form < 10_000; form++) {
            rate.take("192.0.2.1");
        }

        time.pass(Duration.ofSeconds(1));

        assertThat(rate.take("192.0.2.1")).isEmpty();
    }

    @Test
    void whoeverHoldsManyAddressesIsOneNetwork() {
        var rate = new RequestRate(time, 100);
        for (var form = 0; form < 60; form++) {
            rate.take("2001:db8::" + form);
        }

        assertThat(rate.take("2001:db8::ffff")).isPresent();
    }

    @Test
    void memoryIsBoundedAndTheQuietestIsForgotten() {
        var rate = new RequestRate(time, 2);
        for (var form = 0; form < 60; form++) {
            rate.take("192.0.2.1");
        }
        rate.take("192.0.2.2");
        rate.take("192.0.2.3");

        assertThat(rate.take("192.0.2.1")).isEmpty();
    }
}
