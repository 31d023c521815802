package watchbill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.signing.Signatures;

@WithDatabase(modules = "signing")
class WithDatabaseTest {

    @Test
    void everyMigrationHasRun(JdbcClient jdbc) {
        assertThat(jdbc.sql("select count(*) from signing.secret").query(Long.class).single())
                .isNotNegative();
    }

    @Test
    void theBeansOfTheModulesAreThere(Signatures signatures, InstantSource time) {
        assertThat(signatures).isNotNull();
        assertThat(time.instant()).isEqualTo(TestTime.MONDAY_MORNING);
    }
}
