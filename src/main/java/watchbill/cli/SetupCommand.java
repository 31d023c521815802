package watchbill.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import watchbill.setup.ServerFile;

/// `setup FILE.json`: what the set-up page does, for scripts. It asks the running server to do it.
@Command(
        name = "setup",
        description = {
            "Set up a team as a file wishes it, on the running server.",
            "Run again, it changes what differs and adds nothing twice. Prints the team, a token for programs and"
                    + " one-time sign-in links."
        })
final class SetupCommand implements Callable<Integer> {

    private static final int OK = 200;

    private final PrintStream results;

    @Parameters(paramLabel = "FILE", description = "The set-up, in JSON.")
    private Path file = Path.of("");

    @Option(names = "--practice", description = "Set up the practice server.")
    private boolean practice;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the server keeps everything.")
    private @Nullable Path data;

    SetupCommand(PrintStream results) {
        this.results = results;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var json = Files.readString(file);
        var server =
                ServerFile.read(folder()).map(RunningServer::new).orElseThrow(this::notRunning);
        var answer = send(server, json);
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(explanation(answer));
        }
        results.write((answer.body().strip() + "\n").getBytes(StandardCharsets.UTF_8));
        results.flush();
        return ExitCode.OK;
    }

    private HttpResponse<String> send(RunningServer server, String json)
            throws IOException, InterruptedException {
        try {
            return server.setUp(json);
        } catch (ConnectException _) {
            throw notRunning();
        }
    }

    /// The sentences of the problem, if it is one of ours.
    private static String explanation(HttpResponse<String> answer) {
        var detail = JsonMapper.shared().readTree(answer.body()).path("detail");
        return detail.isString()
                ? detail.stringValue()
                : "The server answered %d: %s".formatted(answer.statusCode(), answer.body());
    }

    private IllegalStateException notRunning() {
        return new IllegalStateException(
                """
                No server is running on %s.
                Start it with bin/watchbill serve%s, then run set-up again.\
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
