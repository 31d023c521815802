package watchbill.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Mixin private WhichServer server = new WhichServer();

    SetupCommand(PrintStream results) {
        this.results = results;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var json = Files.readString(file);
        var answer = server.ask(running -> running.setUp(json));
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(
                    RunningServer.explanation(answer.statusCode(), answer.body()));
        }
        results.write((answer.body().strip() + "\n").getBytes(StandardCharsets.UTF_8));
        results.flush();
        return ExitCode.OK;
    }
}
