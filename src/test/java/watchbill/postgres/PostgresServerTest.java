package watchbill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresServerTest {

    /// One for all, for it takes some seconds to make; every test starts its server on it anew.
    @TempDir static Path data;

    @Test
    void whatWasStoredIsThereAfterARestart() {
        // given a server that stored something and was stopped
        try (var server = PostgresServer.start(data)) {
            sql(server).sql("create table restarted as select 'a mail' as what").update();
        }

        // when
        try (var server = PostgresServer.start(data)) {

            // then
            assertThat(sql(server).sql("select what from restarted").query(String.class).single())
                    .isEqualTo("a mail");
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefusedWithTheProcessOfTheFirst() {
        try (var _ = PostgresServer.start(data)) {
            assertThatThrownBy(() -> PostgresServer.start(data))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining(data.toString());
        }
    }

    @Test
    void aDatabaseThatIsKilledIsStartedAgainWithWhatWasCommitted() throws IOException {
        try (var server = PostgresServer.start(data)) {
            // given
            sql(server).sql("create table recovered as select 'a mail' as what").update();

            // when
            kill(postmaster());

            // then
            await().ignoreExceptions()
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> sql(server).sql("table recovered").query(String.class).single(),
                            "a mail"::equals);
        }
    }

    @Test
    void aDatabaseThatAKilledServerLeftBehindIsTakenOver() throws Exception {
        // given another process that was killed while its PostgreSQL goes on
        var other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RunUntilKilled.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(other.inputReader().readLine()).isEqualTo("ready");
        var left = postmaster();
        other.destroyForcibly().waitFor();
        assertThat(left.isAlive()).isTrue();

        // when
        try (var server = PostgresServer.start(data)) {

            // then
            await().until(() -> !left.isAlive());
            assertThat(sql(server).sql("table left_behind").query(String.class).single())
                    .isEqualTo("a mail");
        }
    }

    /// A server in a process of its own.
    static final class RunUntilKilled {
        public static void main(String[] arguments) throws InterruptedException {
            var server = PostgresServer.start(Path.of(arguments[0]));
            sql(server).sql("create table left_behind as select 'a mail' as what").update();
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    @Test
    void nobodyElseReadsThePasswordAndNobodyComesInWithoutIt() throws IOException {
        try (var server = PostgresServer.start(data)) {
            var file = data.resolve("postgres/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            var intruder =
                    new DriverManagerDataSource(server.address().url(), "watchbill", "guess");
            assertThatThrownBy(intruder::getConnection)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void itKeepsItsPortWhileItIsFree() {
        String before;
        try (var server = PostgresServer.start(data)) {
            before = server.address().url();
        }
        try (var server = PostgresServer.start(data)) {
            assertThat(server.address().url()).isEqualTo(before);
        }
    }

    @Test
    void theBinariesAreOfTheVersionThatNamesTheirFolder() {
        var binaries = Binaries.unpackedIn(data, Unprivileged.here());
        assertThat(binaries.run("postgres", java.util.List.of("--version"), ""))
                .contains(Binaries.VERSION);
    }

    private ProcessHandle postmaster() {
        var pid = Postmaster.of(data.resolve("postgres/cluster")).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
    }

    private static JdbcClient sql(PostgresServer server) {
        var address = server.address();
        return JdbcClient.create(
                new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
