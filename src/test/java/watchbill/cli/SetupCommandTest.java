package watchbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

@WatchbillTest
class SetupCommandTest {

    private static final String VISIT =
            """
            {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
             "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin", "percent": 100}]}
            """;

    private final TestServer server;
    private final String data;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final StringWriter messages = new StringWriter();

    @TempDir private Path folder = Path.of("");

    SetupCommandTest(TestServer server, @Value("${watchbill.data}") String data) {
        this.server = server;
        this.data = data;
    }

    @Test
    void whatItPrintsLetsPeopleAndProgramsIn() throws IOException {
        assertThat(setup(VISIT, data)).as(messages.toString()).isZero();

        var printed = JsonMapper.shared().readTree(results.toByteArray());
        assertThat(printed.path("team").stringValue()).isEqualTo("visit");
        assertThat(printed.path("token").stringValue()).startsWith("watchbill_");

        var nora = new Visitor(server);
        nora.open(printed.path("signInLinks").path("nora@desk.example").stringValue());
        assertThat(nora.open("/sign-in").statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndNothingIsPrinted() throws IOException {
        assertThat(setup("{\"team\": {\"name\": \"VisIt\"}}", data)).isEqualTo(1);

        assertThat(messages.toString()).contains("team.zone: The team needs a time zone");
        assertThat(results.toString()).isEmpty();
    }

    @Test
    void withoutAServerItSaysHowToStartOne() throws IOException {
        assertThat(setup(VISIT, folder.toString())).isEqualTo(1);

        assertThat(messages.toString()).contains("No server is running", "bin/watchbill serve");
    }

    private int setup(String json, String data) throws IOException {
        var file = Files.writeString(folder.resolve("team.json"), json);
        return new CommandLine(new SetupCommand(new PrintStream(results)))
                .setErr(new PrintWriter(messages, true))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(file.toString(), "--data", data);
    }
}
