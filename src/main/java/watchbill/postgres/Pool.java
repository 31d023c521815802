package watchbill.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Connections to the database.
///
/// All waits are short: when the database is gone, mail is answered with "try again later" and pages say so, instead
/// of hanging; when it is back, everything goes on by itself.
final class Pool {

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);
    private static final Duration PROVE_CONNECTION = Duration.ofSeconds(1);
    private static final Duration WAIT_FOR_ANSWER = Duration.ofSeconds(30);
    private static final int KEPT_OPEN = 2;
    private static final int OLDEST = 15;

    private Pool() {}

    /// @throws PostgresFailure if the database cannot be reached, or is older than we can use
    static HikariDataSource of(DatabaseAddress address, int connections) {
        try {
            var pool = new HikariDataSource(config(address, connections));
            refuseOldVersion(address, pool);
            return pool;
        } catch (HikariPool.PoolInitializationException | SQLException failure) {
            throw new PostgresFailure(
                    """
                    The database %s cannot be reached: %s
                    Maybe WATCHBILL_DATABASE_URL, _USER or _PASSWORD is not right.\
                    """
                            .formatted(address, reason(failure)),
                    failure);
        }
    }

    private static void refuseOldVersion(DatabaseAddress address, HikariDataSource pool)
            throws SQLException {
        try (var connection = pool.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                pool.close();
                throw new PostgresFailure(
                        "The database %s is PostgreSQL %d. Watchbill needs %d or newer."
                                .formatted(address, version, OLDEST));
            }
        }
    }

    private static @Nullable String reason(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure.getMessage() : reason(cause);
    }

    private static HikariConfig config(DatabaseAddress address, int connections) {
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
        return config;
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
