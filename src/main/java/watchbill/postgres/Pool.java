package watchbill.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// Connections to the database.
///
/// All waits are short: when the database is gone, mail is answered with "try again later" and pages say so, instead
/// of hanging; when it is back, everything goes on by itself.
final class Pool {

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);
    private static final Duration PROVE_CONNECTION = Duration.ofSeconds(1);
    private static final Duration WAIT_FOR_ANSWER = Duration.ofSeconds(30);
    private static final int KEPT_OPEN = 2;

    private Pool() {}

    static HikariDataSource of(DatabaseAddress address, int connections) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(KEPT_OPEN, connections));
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setValidationTimeout(PROVE_CONNECTION.toMillis());
        config.addDataSourceProperty("connectTimeout", seconds(WAIT_FOR_CONNECTION));
        config.addDataSourceProperty("socketTimeout", seconds(WAIT_FOR_ANSWER));
        config.addDataSourceProperty("ApplicationName", "watchbill");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
