package watchbill.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import watchbill.postgres.PostgresServer;

/// Watchbill as anyone runs it, by `bin/watchbill serve`, on a folder and ports of its own.
final class Installation implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final int SERVER_ERROR = 500;

    private final Path folder;
    private final int port;
    private final int smtpPort;
    private final Browser browser = new Browser();
    private final Process process;
    private final Duration startTime;

    private Installation(Path folder, List<String> program) throws Exception {
        this.folder = folder;
        this.port = freePort();
        this.smtpPort = freePort();
        Files.createDirectories(folder);
        var start = System.nanoTime();
        this.process = run(program);
        awaitFirstPage(start);
        this.startTime = Duration.ofNanos(System.nanoTime() - start);
    }

    /// Starts on a folder, which is made if it is missing, and returns when the first page was answered.
    ///
    /// @param program one of [Programs]
    static Installation start(Path folder, List<String> program) throws Exception {
        return new Installation(folder, program);
    }

    /// From the command to the first page.
    Duration startTime() {
        return startTime;
    }

    /// The one client, with its cookies.
    Browser browser() {
        return browser;
    }

    /// Where it keeps everything.
    Path folder() {
        return folder;
    }

    int smtpPort() {
        return smtpPort;
    }

    /// @param path with a leading slash
    URI url(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    /// The installation's own database.
    JdbcClient database() {
        return JdbcClient.create(dataSource());
    }

    DriverManagerDataSource dataSource() {
        var address = PostgresServer.running(folder).orElseThrow();
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    /// The one that answers; PostgreSQL has others.
    ProcessHandle server() {
        return process.toHandle();
    }

    /// Every process that belongs to it: ours, and PostgreSQL's, which have a session of their own.
    List<ProcessHandle> processes() throws IOException {
        var all = new ArrayList<ProcessHandle>();
        all.add(process.toHandle());
        all.addAll(process.descendants().toList());
        var postmaster = folder.resolve("postgres/cluster/postmaster.pid");
        var pid = Long.parseLong(Files.readAllLines(postmaster).getFirst());
        var handle = ProcessHandle.of(pid).orElseThrow();
        all.add(handle);
        all.addAll(handle.descendants().toList());
        return all.stream().distinct().toList();
    }

    @Override
    public void close() throws Exception {
        browser.close();
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server does not stop; see " + log());
        }
    }

    private Process run(List<String> program) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(
                List.of(
                        "serve",
                        "--data=" + folder.toAbsolutePath(),
                        "--port=" + port,
                        "--management-port=" + freePort(),
                        "--smtp-port=" + smtpPort));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private void awaitFirstPage(long start) throws Exception {
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - start > LONGEST_START.toNanos()) {
                process.destroy();
                throw new IllegalStateException("No first page; see " + log());
            }
            Thread.sleep(5);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return browser.get(url("/")).statusCode() < SERVER_ERROR;
        } catch (IOException _) {
            return false; // Nobody listens yet.
        }
    }

    private Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
