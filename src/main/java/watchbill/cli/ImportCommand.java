package watchbill.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `import FORMAT PATH`: years of mail become conversations that can be found. The running server reads them.
@Command(
        name = "import",
        description = {
            "Read an archive of mail in, so that it can be found.",
            "",
            "mbox     a file with all mails in it, or a folder of such files; .gz too",
            "maildir  a folder with cur and new, and its subfolders",
            "eml      a mail as a file, or a folder with files that end in .eml",
            "",
            "What belongs together becomes a conversation of the archive: it can be found and read, counts in no figure, and"
                    + " nobody is told. Interrupted, it goes on where it was when it is run again; run twice, it adds"
                    + " nothing twice. Prints what came of it as JSON, with file and offset of what could not be read."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int OK = 200;

    private final PrintStream results;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FORMAT", description = "mbox, maildir or eml.")
    private String format = "";

    @Parameters(index = "1", paramLabel = "PATH", description = "The file or folder.")
    private Path path = Path.of("");

    @Option(
            names = "--team",
            paramLabel = "SLUG",
            description = "Whose it is, if there are several teams.")
    private @Nullable String team;

    @Option(
            names = "--dry-run",
            description = "Say what would come of it, and leave everything as it is.")
    private boolean dryRun;

    @Mixin private WhichServer server = new WhichServer();

    ImportCommand(PrintStream results) {
        this.results = results;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return server.ask(running -> read(running, client));
        }
    }

    private int read(RunningServer running, HttpClient client)
            throws IOException, InterruptedException {
        var answer = running.read(client, wish().toString());
        try (var lines = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(
                        RunningServer.explanation(
                                answer.statusCode(), lines.collect(Collectors.joining("\n"))));
            }
            var progress = ImportProgressBar.on(spec.commandLine().getErr());
            var last =
                    lines.map(JsonMapper.shared()::readTree)
                            .peek(progress::show)
                            .reduce((_, next) -> next);
            progress.end();
            return last.filter(line -> line.path("done").asBoolean())
                    .map(this::print)
                    .orElseThrow(ImportCommand::interrupted);
        }
    }

    private ObjectNode wish() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("format", format)
                .put("path", path.toAbsolutePath().normalize().toString())
                .put("team", team)
                .put("dryRun", dryRun);
    }

    private int print(JsonNode result) {
        var printed = ((ObjectNode) result.deepCopy()).put("dryRun", dryRun);
        printed.remove(List.of("done", "read", "total"));
        results.writeBytes((printed + "\n").getBytes(StandardCharsets.UTF_8));
        results.flush();
        return ExitCode.OK;
    }

    private static IllegalStateException interrupted() {
        return new IllegalStateException(
                """
                The server stopped before the archive was read to its end.
                What was read is stored. Run this again, and it goes on from there.\
                """);
    }
}
