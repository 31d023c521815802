package watchbill.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AfterwardsTest {

    @Test
    void onlyAPageOfOursIsGoneBackTo() {
        assertThat(Afterwards.ownPage("/conversations?q=plot")).isEqualTo("/conversations?q=plot");
        assertThat(Afterwards.ownPage("https://elsewhere.example/")).isEqualTo("/");
        assertThat(Afterwards.ownPage("//elsewhere.example/")).isEqualTo("/");
        assertThat(Afterwards.ownPage("/\\elsewhere.example/")).isEqualTo("/");
        assertThat(Afterwards.ownPage("/page\r\nSet-Cookie: a=b")).isEqualTo("/");
    }
}
