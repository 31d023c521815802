package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserTest {

    @Test
    void aNetworkIsAnAddressInTheOldInternet() {
        assertThat(Browser.networkOf("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void aNetworkIsWhatOneCustomerHoldsInTheNewInternet() {
        assertThat(Browser.networkOf("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Browser.networkOf("2001:db8:1:2:bbbb::9"));
        assertThat(Browser.networkOf("2001:db8:1:2::1"))
                .isNotEqualTo(Browser.networkOf("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressStaysAsItIs() {
        assertThat(Browser.networkOf("odd:thing")).isEqualTo("odd:thing");
    }
}
