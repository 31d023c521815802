package watchbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchbillCommandTest {

    private static final Server.Running UP =
            new Server.Running() {
                @Override
                public String address() {
                    return "http://localhost:8080/";
                }

                @Override
                public String mail() {
                    return "127.0.0.1:2525";
                }

                @Override
                public Optional<String> desk() {
                    return Optional.of("help@meridian.example");
                }

                @Override
                public String data() {
                    return "/srv/watchbill/data";
                }

                @Override
                public void close() {}
            };

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @Test
    void aCommandThatSucceedsEndsWithZero() {
        var status = run(_ -> UP, "serve");

        assertThat(status).isZero();
    }

    @Test
    void servingSaysWhatToOpen() {
        run(_ -> UP, "serve");

        assertThat(results.toString())
                .startsWith("Watchbill is ready. Open http://localhost:8080/")
                .contains("Mail to help@meridian.example comes in at 127.0.0.1:2525")
                .contains("/srv/watchbill/data")
                .doesNotContain("swaks");
    }

    @Test
    void theDemonstrationSaysHowToWriteAFirstMail() {
        run(_ -> UP, "serve", "--demo");

        assertThat(results.toString())
                .contains("swaks --server 127.0.0.1:2525", "--to help@meridian.example \\\n");
    }

    @Test
    void optionsOfServingBecomeSettings() {
        var settings = new ArrayList<String>();

        run(given -> upWith(settings, given), "serve", "--practice", "--port", "9000");

        assertThat(settings)
                .containsExactlyInAnyOrder(
                        "--watchbill.practice=true",
                        "--watchbill.port=9000",
                        "--watchbill.data-name=data-practice");
    }

    @Test
    void aFailureThatIsNotOursIsShownWithWhereItHappened() {
        run(_ -> unforeseen(), "serve");

        assertThat(messages.toString()).contains("ArithmeticException", "WatchbillCommandTest");
    }

    @Test
    void aCommandThatFailsSaysWhyOnStandardErrorAndEndsWithOne() {
        var status = run(_ -> fail("Port 8080 is taken."), "serve");

        assertThat(status).isEqualTo(1);
        assertThat(messages).hasToString("Port 8080 is taken." + System.lineSeparator());
    }

    @Test
    void aPortThatIsTakenIsNamedWithTheProcessThatHasIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var cause = new RuntimeException("Address already in use");

            run(
                    _ -> {
                        throw new IllegalStateException(
                                "Port %d cannot be opened for mail.".formatted(port), cause);
                    },
                    "serve");

            assertThat(messages.toString())
                    .startsWith("Port %d cannot be opened for mail.".formatted(port))
                    .contains("process %d (java)".formatted(ProcessHandle.current().pid()))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void anUnknownCommandNamesTheNearestOneAndEndsWithTwo() {
        var status = run(_ -> UP, "serv");

        assertThat(status).isEqualTo(2);
        assertThat(messages.toString()).contains("'serv'", "watchbill serve");
    }

    @Test
    void noCommandAtAllShowsTheUsageAndEndsWithTwo() {
        var status = run(_ -> UP);

        assertThat(status).isEqualTo(2);
        assertThat(messages.toString()).contains("Missing required subcommand", "serve");
    }

    private int run(Server server, String... arguments) {
        return WatchbillCommand.commandLine(server, arguments)
                .setOut(new PrintWriter(results, true))
                .setErr(new PrintWriter(messages, true))
                .execute(arguments);
    }

    private static Server.Running upWith(List<String> settings, String... given) {
        settings.addAll(List.of(given));
        return UP;
    }

    private static Server.Running unforeseen() {
        throw new ArithmeticException("/ by zero");
    }

    private static Server.Running fail(String message) {
        throw new IllegalStateException(message);
    }
}
