package watchbill.cli;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;

/// How far an import is, on standard error: a bar that grows where a person looks on, a line now and then where a file does.
final class ImportProgressBar {

    /// Set by `bin/watchbill` if standard error is a terminal.
    private static final boolean TERMINAL = Boolean.getBoolean("watchbill.terminal");

    private static final int WIDTH = 30;

    /// A line at each tenth.
    private static final int STEPS = 10;

    private final PrintWriter out;
    private final boolean terminal;
    private long shown = -1;

    ImportProgressBar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ImportProgressBar on(PrintWriter out) {
        return new ImportProgressBar(out, TERMINAL);
    }

    void show(JsonNode line) {
        if (line.path("done").asBoolean()) {
            return;
        }
        var total = Math.max(1, line.path("total").asLong());
        var part = Math.min(1, line.path("read").asLong() / (double) total);
        var words =
                "%,d messages, %,d conversations, %,d there already, %,d not readable"
                        .formatted(
                                line.path("messages").asLong(),
                                line.path("conversations").asLong(),
                                line.path("duplicates").asLong(),
                                line.path("unreadable").asLong());
        if (terminal) {
            out.printf("\r%s %3.0f %%  %s", bar(part), 100 * part, words);
            out.flush();
        } else if ((long) (part * STEPS) > shown) {
            out.printf("%.0f %%: %s%n", 100 * part, words);
            out.flush();
        }
        shown = (long) (part * STEPS);
    }

    void end() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }

    private static String bar(double part) {
        var full = (int) Math.round(part * WIDTH);
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }
}
