package watchbill.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.util.FileSystemUtils;

/// The desk at work, small and large: pages for one client, mail from eight senders.
final class DeskScenario implements Scenario {

    private static final int SMALL = 1_000;

    private final InstantSource time;
    private final int large;

    /// @param large how many conversations, when large
    DeskScenario(InstantSource time, int large) {
        this.time = time;
        this.large = large;
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public void measure(Report report) throws Exception {
        var folder = Path.of("target", "bench", "desk-data");
        FileSystemUtils.deleteRecursively(folder);
        Programs.build();
        try (var installation = Installation.start(folder, Programs.OURS)) {
            var today = time.instant().atOffset(ZoneOffset.UTC).toLocalDate();
            var team = SampleTeam.setUp(installation, today);
            var history = new History(installation.database(), team.id(), team.primary());
            var pages = new PageTimes(installation);
            var intake = new IntakeRate(installation);
            for (var size : new int[] {SMALL, large}) {
                report.say("Desk: making a past of %,d conversations ...".formatted(size));
                history.resolveNew(time.instant());
                history.fillUpTo(size, time.instant());
                pages.measure(report, size);
                intake.measure(report, size);
            }
        }
    }
}
