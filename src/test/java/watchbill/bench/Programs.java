package watchbill.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The ways to run Watchbill.
final class Programs {

    /// As anyone runs it: the extracted jar with what was learnt at the first start.
    static final List<String> OURS = List.of("bin/watchbill");

    /// Without any of that.
    static final List<String> FAT_JAR =
            List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    "target/watchbill.jar");

    private Programs() {}

    /// Builds what is missing, so that no build is measured.
    static void build() throws IOException, InterruptedException {
        run("--version");
    }

    /// Runs a command of ours to its end.
    ///
    /// @return what it wrote to standard output
    static String run(String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(OURS);
        words.addAll(List.of(command));
        var process =
                new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s failed: %s".formatted(words, output));
        }
        return output;
    }
}
