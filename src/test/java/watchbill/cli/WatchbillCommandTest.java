package watchbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WatchbillCommandTest {

    private final StringWriter messages = new StringWriter();

    @Test
    void aCommandThatSucceedsEndsWithZero() {
        var status = run(_ -> {}, "serve");

        assertThat(status).isZero();
    }

    @Test
    void aCommandThatFailsSaysWhyOnStandardErrorAndEndsWithOne() {
        var status = run(_ -> fail("Port 8080 is taken."), "serve");

        assertThat(status).isEqualTo(1);
        assertThat(messages).hasToString("Port 8080 is taken." + System.lineSeparator());
    }

    @Test
    void anUnknownCommandNamesTheNearestOneAndEndsWithTwo() {
        var status = run(_ -> {}, "serv");

        assertThat(status).isEqualTo(2);
        assertThat(messages.toString()).contains("'serv'", "watchbill serve");
    }

    @Test
    void noCommandAtAllShowsTheUsageAndEndsWithTwo() {
        var status = run(_ -> {});

        assertThat(status).isEqualTo(2);
        assertThat(messages.toString()).contains("Missing required subcommand", "serve");
    }

    private int run(Server server, String... arguments) {
        return WatchbillCommand.commandLine(server)
                .setErr(new PrintWriter(messages, true))
                .execute(arguments);
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }
}
