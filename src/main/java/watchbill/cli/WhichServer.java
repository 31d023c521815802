package watchbill.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import watchbill.setup.ServerFile;

/// The options by which a command finds the server on this machine that is to do it.
final class WhichServer {

    @Option(names = "--practice", description = "Ask the practice server.")
    private boolean practice;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the server keeps everything.")
    private @Nullable Path data;

    /// What a command asks of the server.
    interface Question<T> {

        T to(RunningServer server) throws IOException, InterruptedException;
    }

    /// @throws IllegalStateException if no server is running, with how to start it
    <T> T ask(Question<T> question) throws IOException, InterruptedException {
        var server =
                ServerFile.read(folder()).map(RunningServer::new).orElseThrow(this::notRunning);
        try {
            return question.to(server);
        } catch (ConnectException _) {
            throw notRunning();
        }
    }

    private IllegalStateException notRunning() {
        return new IllegalStateException(
                """
                No server is running on %s.
                Start it with bin/watchbill serve%s, then run this again.\
                """
                        .formatted(folder(), practice ? " --practice" : ""));
    }

    private Path folder() {
        return Optional.ofNullable(data)
                .or(() -> Optional.ofNullable(System.getenv("WATCHBILL_DATA")).map(Path::of))
                .orElse(
                        Path.of(
                                System.getProperty("watchbill.home", "."),
                                practice ? "data-practice" : "data"));
    }
}
