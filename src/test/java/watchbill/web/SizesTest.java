package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizesTest {

    @Test
    void sizesHaveAsManyDigitsAsHelp() {
        assertThat(Sizes.of(1)).isEqualTo("1 byte");
        assertThat(Sizes.of(999)).isEqualTo("999 bytes");
        assertThat(Sizes.of(412_300)).isEqualTo("412 KB");
        assertThat(Sizes.of(999_999)).isEqualTo("1.0 MB");
        assertThat(Sizes.of(2_100_000)).isEqualTo("2.1 MB");
        assertThat(Sizes.of(50_000_000)).isEqualTo("50 MB");
    }
}
