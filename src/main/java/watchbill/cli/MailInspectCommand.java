package watchbill.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import watchbill.mail.MailParser;

/// `mail inspect FILE…`: what the desk would read in a mail, one line of JSON for each file, in their order.
@Command(
        name = "inspect",
        description = "Print what the desk reads in each mail, as one line of JSON.")
final class MailInspectCommand implements Callable<Integer> {

    private final OutputStream results;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A mail as it came, such as message.eml.")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private List<Path> files;

    MailInspectCommand(OutputStream results) {
        this.results = results;
    }

    /// @return 1 when a file could not be read; the others are printed all the same
    @Override
    public Integer call() throws IOException {
        var status = 0;
        var out = new BufferedOutputStream(results);
        for (var file : files) {
            try {
                out.write(line(Files.readAllBytes(file)));
            } catch (IOException unreadable) {
                spec.commandLine()
                        .getErr()
                        .println("%s cannot be read: %s".formatted(file, unreadable));
                status = 1;
            }
        }
        out.flush();
        return status;
    }

    /// UTF-8, whatever the terminal's language.
    private byte[] line(byte[] raw) {
        var inspection = MailInspection.of(MailParser.parse(raw));
        return (JsonMapper.shared().writeValueAsString(inspection) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
