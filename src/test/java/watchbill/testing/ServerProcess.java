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
import java.util.stream.Collectors;
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

    private static final Duration UP = Duration.ofSeconds(120);

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
    /// @param data its data folder; what it prints is in `output.txt` there
    public static ServerProcess start(Path data) {
        return start(data, new TestServer(FreePort.any(), FreePort.any(), FreePort.any(), NOWHERE));
    }

    /// Starts anew after a kill, on the same data and ports.
    public ServerProcess again() {
        return start(data, server);
    }

    private static ServerProcess start(Path data, TestServer server) {
        try {
            var running = new ServerProcess(data, launch(data, server), server);
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
        return JdbcClient.create(
                TestDatabases.dataSource(PostgresServer.running(data).orElseThrow()));
    }

    /// Stops the server as Ctrl-C would.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isUp() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError(Files.readString(data.resolve("output.txt")));
        }
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.url("/"))).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() > 0
                    && ServerFile.read(data)
                            .filter(file -> file.pid() == process.pid())
                            .isPresent();
        }
    }

    private static Process launch(Path data, TestServer server) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
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
                        Integer.toString(server.smtpPort()))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("output.txt").toFile()))
                .start();
    }

    /// The class path without the tests, whose components would be found.
    private static String productClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
