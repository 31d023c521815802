package watchbill.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import watchbill.postgres.DatabaseAddress;
import watchbill.postgres.PostgresServer;

/// Fresh databases in the form that the migrations make, from one PostgreSQL for each process that runs tests.
///
/// The servers live in `target/test-database` and are kept from run to run. Every migration runs once, into a template;
/// a copy takes a tenth of a second. Databases stay for a look after a failure, until the next run.
///
/// Nothing is vacuumed: PostgreSQL's own worker belongs to the superuser, and a database that it is just visiting cannot
/// be dropped by anybody else.
public final class TestDatabases {

    private static final Map<String, String> FASTER_THAN_SAFE =
            Map.of(
                    "fsync", "off",
                    "full_page_writes", "off",
                    "synchronous_commit", "off",
                    "autovacuum", "off",
                    "max_connections", "200");

    private static final Path FOLDER =
            Path.of(
                    "target/test-database",
                    System.getProperty("watchbill.test.process", "process-1"));

    /// PostgreSQL's own files.
    static final Path FILES = FOLDER.resolve("postgres/cluster");

    private static final TestDatabases ONLY = new TestDatabases();

    private final PostgresServer server;
    private final JdbcClient sql;
    private final String template;
    private final AtomicInteger made = new AtomicInteger();

    private TestDatabases() {
        server = PostgresServer.start(FOLDER, FASTER_THAN_SAFE);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        sql = JdbcClient.create(dataSource(server.address()));
        template = "template_%08x".formatted(migrations());
        sweep();
        if (!exists(template)) {
            makeTemplate();
        }
    }

    /// A new database that is only yours.
    ///
    /// @param name for whoever looks at it later; a number is added
    public static DatabaseAddress create(String name) {
        var number = ONLY.made.incrementAndGet();
        var database = "test_%d_%s".formatted(number, name.toLowerCase(Locale.ROOT));
        ONLY.copy(ONLY.template, database);
        return ONLY.server.address().withDatabase(database);
    }

    /// Makes `name` anew, as a copy of `original`. Whoever is connected to either is disconnected.
    static void copyOver(String original, String name) {
        ONLY.drop(name);
        ONLY.letIn(original, false);
        ONLY.disconnect(original);
        ONLY.copy(original, name);
        ONLY.letIn(original, true);
    }

    /// Connections without a pool.
    public static DataSource dataSource(DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    private void copy(String original, String name) {
        sql.sql("create database %s template %s strategy file_copy".formatted(name, original))
                .update();
    }

    private void drop(String name) {
        sql.sql("drop database if exists %s with (force)".formatted(name)).update();
    }

    private void letIn(String name, boolean yes) {
        sql.sql("alter database %s with allow_connections %s".formatted(name, yes)).update();
    }

    private void disconnect(String name) {
        sql.sql(
                        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = :name")
                .param("name", name)
                .query(Boolean.class)
                .list();
    }

    private boolean exists(String name) {
        return sql.sql("select exists (select from pg_database where datname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private void makeTemplate() {
        var unfinished = template + "_unfinished";
        sql.sql("create database " + unfinished).update();
        flyway(unfinished).migrate();
        sql.sql("alter database %s rename to %s".formatted(unfinished, template)).update();
    }

    /// Drops what an earlier run left.
    private void sweep() {
        sql
                .sql("select datname from pg_database where datname ~ '^(test|template)_'")
                .query(String.class)
                .stream()
                .filter(name -> !name.equals(template))
                .forEach(this::drop);
    }

    /// Changes when a migration is added or changed.
    private int migrations() {
        return Arrays.stream(flyway("watchbill").info().all())
                .flatMap(one -> Stream.of(one.getScript(), one.getChecksum()))
                .toList()
                .hashCode();
    }

    private Flyway flyway(String database) {
        return Flyway.configure()
                .dataSource(dataSource(server.address().withDatabase(database)))
                .outOfOrder(true)
                .load();
    }
}
