package watchbill.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// `bin/bench`: measures, prints one table, and writes JSON beside it.
public final class Bench {

    private static final Path RESULT = Path.of("target", "bench", "bench.json");

    private static final String LARGE = "--large=";
    private static final int QUARTER_OF_A_MILLION = 250_000;

    private Bench() {}

    /// @param arguments the scenarios to measure, all if none is named; `--large=20000` for a shorter try of the desk
    public static void main(String... arguments) throws Exception {
        var time = InstantSource.system();
        var scenarios =
                List.of(
                        new WorktimeScenario(),
                        new StartScenario(),
                        new FilesScenario(time),
                        new DeskScenario(time, large(arguments)));
        var wanted = Stream.of(arguments).filter(argument -> !argument.startsWith(LARGE)).toList();
        var known = scenarios.stream().map(Scenario::name).toList();
        if (!known.containsAll(wanted)) {
            System.err.printf("There is no such scenario: %s. There are %s.%n", wanted, known);
            System.exit(2);
        }
        var report = new Report();
        for (var scenario : scenarios) {
            if (wanted.isEmpty() || wanted.contains(scenario.name())) {
                scenario.measure(report);
            }
        }
        var machine = Machine.here();
        report.write(RESULT, machine, time.instant());
        System.out.printf("%s%n%n%s%n%n%s%n", machine, report.table(), RESULT);
    }

    private static int large(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(LARGE))
                .map(argument -> Integer.parseInt(argument.substring(LARGE.length())))
                .findFirst()
                .orElse(QUARTER_OF_A_MILLION);
    }
}
