package watchbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory a process takes for a while, heap and all else: what Linux counts as resident.
///
/// @see <a href="https://docs.kernel.org/filesystems/proc.html">proc: clear_refs sets the peak back</a>
final class PeakMemory {

    private static final String SET_PEAK_BACK = "5";
    private static final double KIBIBYTES = 1024;

    private final Path process;

    PeakMemory(ProcessHandle process) {
        this.process = Path.of("/proc", Long.toString(process.pid()));
    }

    /// Something that may fail.
    interface Work {

        void run() throws Exception;
    }

    /// What the process had at most while it worked, above what it had before.
    Amount taken(Work work) throws Exception {
        Files.writeString(process.resolve("clear_refs"), SET_PEAK_BACK);
        var before = value("VmRSS:");
        work.run();
        return Amount.mebibytes((value("VmHWM:") - before) / KIBIBYTES);
    }

    private long value(String key) throws IOException {
        return Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
