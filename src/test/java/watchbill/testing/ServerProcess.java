package watchbill.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import watchbill.postgres.DatabaseAddress;
import watchbill.postgres.PostgresServer;
import watchbill.setup.ServerFile;

/// A server in a process of its own, as `bin/watchbill serve` starts it, so that it can be killed.
public final class ServerProcess implements AutoCloseable {

    /// Its database is made at the first start, and found in the data folder.
    private static final DatabaseAddress NOWHERE =
            new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none", "", "");

    /// Whether beans are made as the build noted them down, which only a complete build has done.
    private static final boolean DELIVERED = Boolean.getBoolean("watchbill.delivered");

    private static final Duration UP = Duration.ofSeconds(120);
    private static final String OUTPUT = "output.txt";
    private static final int REFUSED = 1;

    private final Path data;
    private final Process process;
    private final TestServer server;

    private ServerProcess(Path data, Process process, TestServer server) {
        this.data = data;
        this.process = process;
        this.server = server;
    }

    /// Starts a server and waits until its pages can be opened.
    ///
    /// @param data    its data folder; what it prints is in `output.txt` there
    /// @param options more of them for `serve`
    public static ServerProcess start(Path data, String... options) {
        return start(data, anywhere(NOWHERE), options);
    }

    /// Starts a server whose database somebody else runs.
    ///
    /// @param data its data folder; what it prints is in `output.txt` there
    public static ServerProcess start(Path data, DatabaseAddress database) {
        return start(data, anywhere(database));
    }

    /// Tries to start a server that is refused.
    ///
    /// @param options more of them for `serve`
    /// @return what it printed
    /// @throws AssertionError if it does start, or ends as if all were well
    public static String refused(Path data, String... options) {
        var output = data.resolve("refused.txt");
        try {
            var process = launch(data, anywhere(NOWHERE), output, options);
            if (!process.waitFor(UP)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != REFUSED) {
                throw new AssertionError("It was not refused: " + Files.readString(output));
            }
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /// Starts anew after a kill, on the same data and ports.
    public ServerProcess again() {
        return start(data, server);
    }

    private static TestServer anywhere(DatabaseAddress database) {
        return new TestServer(FreePort.any(), FreePort.any(), FreePort.any(), database);
    }

    private static ServerProcess start(Path data, TestServer server, String... options) {
        try {
            var process = launch(data, server, data.resolve(OUTPUT), options);
            var running = new ServerProcess(data, process, server);
            Awaitility.await().atMost(UP).ignoreExceptions().until(running::isUp);
            return running;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Ends the process as the power switch would. PostgreSQL goes on, as it has a process of its own.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Ends PostgreSQL as the power switch would.
    public void killPostgres() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    /// Sets up a team.
    ///
    /// @return what set-up answers: team, token, sign-in links
    public JsonNode setUp(String json) throws IOException, InterruptedException {
        var file = ServerFile.read(data).orElseThrow();
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(file.url().resolve("/api/v1/setup"))
                            .header("Authorization", "Bearer " + file.key())
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build();
            return new JsonMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }

    /// Mail to the desk goes here.
    public int smtpPort() {
        return server.smtpPort();
    }

    public ApiProgram api(String token) {
        return new ApiProgram(server, token);
    }

    /// Its database, for a look behind the pages.
    public JdbcClient database() {
        var address =
                server.database().equals(NOWHERE)
                        ? PostgresServer.running(data).orElseThrow()
                        : server.database();
        return JdbcClient.create(TestDatabases.dataSource(address));
    }

    /// Where it is reached.
    public TestServer reached() {
        return server;
    }

    /// Its number among the processes of this machine.
    public long pid() {
        return process.pid();
    }

    /// Stops the server as Ctrl-C would.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isUp() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError(Files.readString(data.resolve(OUTPUT)));
        }
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.url("/"))).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() > 0
                    && ServerFile.read(data)
                            .filter(file -> file.pid() == process.pid())
                            .isPresent();
        }
    }

    private static Process launch(Path data, TestServer server, Path output, String... options)
            throws IOException {
        var builder = new ProcessBuilder(command(data, server, options));
        if (!server.database().equals(NOWHERE)) {
            var database = server.database();
            builder.environment().put("WATCHBILL_DATABASE_URL", database.url());
            builder.environment().put("WATCHBILL_DATABASE_USER", database.user());
            builder.environment().put("WATCHBILL_DATABASE_PASSWORD", database.password());
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private static List<String> command(Path data, TestServer server, String... options) {
        var serve =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dspring.aot.enabled=" + DELIVERED,
                        "-cp",
                        productClasses(),
                        "watchbill.Watchbill",
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(server.port()),
                        "--management-port",
                        Integer.toString(server.managementPort()),
                        "--smtp-port",
                        Integer.toString(server.smtpPort()));
        return Stream.concat(serve.stream(), Arrays.stream(options)).toList();
    }

    /// The class path without the tests, whose components would be found.
    private static String productClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
