package watchbill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The second of two classes that would see each other's data if they could.
@WatchbillTest
class WatchbillAgainTest {

    private final JdbcClient jdbc;
    private final InstantSource time;

    WatchbillAgainTest(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Test
    void aClassFindsAnInstallationThatNobodyHasUsed() {
        assertThat(jdbc.sql("select count(*) from people.team").query(Long.class).single())
                .isZero();
        jdbc.sql(
                        "insert into people.team (slug, name, zone, made_at) values ('visit', 'VisIt', 'UTC', now())")
                .update();
    }

    @Test
    void timeStandsStill() {
        assertThat(time.instant()).isEqualTo(TestTime.MONDAY_MORNING);
    }
}
