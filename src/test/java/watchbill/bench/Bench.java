package watchbill.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// `bin/bench`: measures, prints one table, and writes JSON beside it.
public final class Bench {

    private static final Path RESULT = Path.of("target", "bench", "bench.json");

    private static final List<Scenario> SCENARIOS =
            List.of(new WorktimeScenario(), new StartScenario());

    private Bench() {}

    /// @param arguments the scenarios to measure; all if there is none
    public static void main(String... arguments) throws Exception {
        var wanted = Set.of(arguments);
        var known = SCENARIOS.stream().map(Scenario::name).toList();
        if (!known.containsAll(wanted)) {
            System.err.printf("There is no such scenario: %s. There are %s.%n", wanted, known);
            System.exit(2);
        }
        var report = new Report();
        for (var scenario : SCENARIOS) {
            if (wanted.isEmpty() || wanted.contains(scenario.name())) {
                scenario.measure(report);
            }
        }
        var machine = Machine.here();
        report.write(RESULT, machine, InstantSource.system().instant());
        System.out.printf("%s%n%n%s%n%n%s%n", machine, report.table(), RESULT);
    }
}
