package watchbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// From the command to the first page, and what it then takes of the memory.
final class StartScenario implements Scenario {

    private static final int LATER_STARTS = 5;
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Report report) throws Exception {
        report.say("Start and memory: a first start, %d later ones ...".formatted(LATER_STARTS));
        var folder = Path.of("target", "bench", "start-data");
        FileSystemUtils.deleteRecursively(folder);
        Programs.build();
        report.add(
                Figure.of("first start, with making the database", start(folder, Programs.OURS)));
        report.add(
                Figure.of("later start to first page", median(folder, Programs.OURS))
                        .beside("the same jar by java -jar", median(folder, Programs.FAT_JAR))
                        .under(Amount.seconds(3)));
        memory(report, folder);
    }

    private static void memory(Report report, Path folder) throws Exception {
        try (var installation = Installation.start(folder, Programs.OURS)) {
            Thread.sleep(UNTIL_IDLE);
            var processes = installation.processes();
            report.add(
                    Figure.of(
                                    "memory of %d processes, idle for a minute"
                                            .formatted(processes.size()),
                                    sum(processes, "status", "VmRSS:"))
                            .beside(
                                    "shared pages counted once",
                                    sum(processes, "smaps_rollup", "Pss:"))
                            .under(Amount.mebibytes(450)));
        }
    }

    private static Amount median(Path folder, List<String> program) throws Exception {
        var times = new ArrayList<Amount>();
        for (var i = 0; i < LATER_STARTS; i++) {
            times.add(start(folder, program));
        }
        return times.stream().sorted().toList().get(LATER_STARTS / 2);
    }

    private static Amount start(Path folder, List<String> program) throws Exception {
        try (var installation = Installation.start(folder, program)) {
            return Amount.seconds(installation.startTime().toMillis() / 1e3);
        }
    }

    private static Amount sum(List<ProcessHandle> processes, String file, String key)
            throws IOException {
        var kibibytes = 0L;
        for (var process : processes) {
            var lines = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file));
            kibibytes +=
                    lines.stream()
                            .filter(line -> line.startsWith(key))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
        }
        return Amount.mebibytes(kibibytes / 1024.0);
    }
}
