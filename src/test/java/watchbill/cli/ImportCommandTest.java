package watchbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.WatchbillTest;

@Tag("R202")
@WatchbillTest
class ImportCommandTest {

    private static final String MBOX =
            """
            From grace@navy.example Mon Jan  7 10:12:00 2019
            From: Grace <grace@navy.example>
            Message-ID: <one@navy.example>
            Date: Mon, 7 Jan 2019 10:12:00 +0000
            Subject: Holes

            My plot has holes.

            From - Mon Jan  7 10:12:00 2019
            X-Nothing: here

            """;

    private static final String VISIT =
            """
            {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
             "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin", "percent": 100}]}
            """;

    private final String data;
    private final String team;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final StringWriter messages = new StringWriter();

    @TempDir private Path folder = Path.of("");

    ImportCommandTest(Setup setup, @Value("${watchbill.data}") String data) {
        this.data = data;
        this.team = setup.apply(SetupFile.read(VISIT)).team().slug();
    }

    @Test
    void itPrintsWhatCameOfItAndHowFarItIs() throws IOException {
        var mbox = Files.writeString(folder.resolve("users.mbox"), MBOX);

        assertThat(run("mbox", mbox.toString(), "--team", team)).as(messages.toString()).isZero();

        var printed = JsonMapper.shared().readTree(results.toByteArray());
        assertThat(printed.path("messages").asInt()).isEqualTo(1);
        assertThat(printed.path("conversations").asInt()).isEqualTo(1);
        assertThat(printed.path("unreadable").asInt()).isEqualTo(1);
        assertThat(printed.at("/problems/0/file").asString()).isEqualTo("users.mbox");
        assertThat(printed.at("/problems/0/offset").asInt()).isEqualTo(MBOX.lastIndexOf("From -"));
        assertThat(messages.toString()).contains("100 %: 1 messages, 1 conversations");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsPrinted() {
        assertThat(run("mbox", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(run("tar", folder.toString())).isEqualTo(1);
        assertThat(run("mbox", folder.toString(), "--team", "nobody")).isEqualTo(1);

        assertThat(messages.toString())
                .contains("There is no " + folder.resolve("nowhere"))
                .contains("There is no format 'tar'. There are mbox, maildir and eml.")
                .contains("There is no team 'nobody'. There is " + team);
        assertThat(results.size()).isZero();
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("mbox")).isEqualTo(2);
    }

    @Test
    void aTerminalSeesABarThatGrows() {
        var bar = new ImportProgressBar(new PrintWriter(messages), true);

        bar.show(
                JsonMapper.shared().readTree("{\"read\": 50, \"total\": 100, \"messages\": 1234}"));
        bar.end();

        assertThat(messages.toString())
                .startsWith("\r███████████████░░░░░░░░░░░░░░░  50 %  1,234 messages");
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(data);
        return new CommandLine(new ImportCommand(new PrintStream(results)))
                .setErr(new PrintWriter(messages, true))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(all.toArray(String[]::new));
    }
}
