package watchbill.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void aBrowserThatClaimsToBeManyIsCalledWhatItIs() {
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                        + " Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge on Windows");
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"))
                .isEqualTo("Firefox on Linux");
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"))
                .isEqualTo("Safari on iPhone");
    }

    @Test
    void whatSaysNothingIsABrowser() {
        assertThat(Device.of("")).isEqualTo("A browser");
    }
}
