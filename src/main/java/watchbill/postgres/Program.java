package watchbill.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run of another program, to its end.
///
/// @param output what it said, errors included
record Program(int exit, String output) {

    /// @param input what it finds on its standard input
    /// @throws PostgresFailure if it cannot be started
    static Program run(List<String> command, String input) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = process.getInputStream().readAllBytes();
            return new Program(process.waitFor(), new String(output, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new PostgresFailure("Cannot run " + command.getFirst(), failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Interrupted while running " + command.getFirst(), failure);
        }
    }

    boolean succeeded() {
        return exit == 0;
    }
}
