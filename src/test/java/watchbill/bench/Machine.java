package watchbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The machine that a run was made on.
record Machine(String processor, int cores, long memoryMebibytes, String system, String java) {

    static Machine here() throws IOException {
        return new Machine(
                value("/proc/cpuinfo", "model name", "unknown processor"),
                Runtime.getRuntime().availableProcessors(),
                kibibytes(value("/proc/meminfo", "MemTotal", "0 kB")) / 1024,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    @Override
    public String toString() {
        return "%d cores of %s, %,d MiB, %s, %s"
                .formatted(cores, processor, memoryMebibytes, system, java);
    }

    private static String value(String file, String key, String otherwise) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private static long kibibytes(String written) {
        return Long.parseLong(written.substring(0, written.indexOf(' ')));
    }
}
