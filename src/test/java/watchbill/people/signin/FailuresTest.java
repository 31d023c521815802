package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.people.signin.Limit.PASSWORD_OF_ACCOUNT;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    @Test
    void fourMistakesAreFree() {
        assertThat(new Failures(4, NOON).wait(PASSWORD_OF_ACCOUNT, NOON)).isEmpty();
    }

    @Test
    void theFifthCostsHalfAMinuteAndEachFurtherOneTwiceAsMuch() {
        assertThat(new Failures(5, NOON).wait(PASSWORD_OF_ACCOUNT, NOON))
                .contains(Duration.ofSeconds(30));
        assertThat(new Failures(6, NOON).wait(PASSWORD_OF_ACCOUNT, NOON))
                .contains(Duration.ofSeconds(60));
        assertThat(new Failures(7, NOON).wait(PASSWORD_OF_ACCOUNT, NOON))
                .contains(Duration.ofMinutes(2));
    }

    @Test
    void nobodyWaitsMoreThanAQuarterOfAnHour() {
        assertThat(new Failures(5_000, NOON).wait(PASSWORD_OF_ACCOUNT, NOON))
                .contains(Duration.ofMinutes(15));
    }

    @Test
    void theWaitGetsShorterAsTimePasses() {
        var failures = new Failures(5, NOON);

        assertThat(failures.wait(PASSWORD_OF_ACCOUNT, NOON.plusSeconds(20)))
                .contains(Duration.ofSeconds(10));
        assertThat(failures.wait(PASSWORD_OF_ACCOUNT, NOON.plusSeconds(30))).isEmpty();
    }

    @Test
    void anHourOfQuietAndAllIsForgotten() {
        var later = NOON.plus(Duration.ofHours(1));

        assertThat(new Failures(9, NOON).another(later)).isEqualTo(new Failures(1, later));
        assertThat(new Failures(9, NOON).another(NOON.plusSeconds(900)).count()).isEqualTo(10);
    }
}
