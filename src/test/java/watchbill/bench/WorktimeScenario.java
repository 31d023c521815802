package watchbill.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How long it takes to find a due time.
final class WorktimeScenario implements Scenario {

    private static final String PEER = "one day after the other";

    @Override
    public String name() {
        return "worktime";
    }

    @Override
    public void measure(Report report) throws RunnerException {
        report.say("Worktime: four benchmarks of JMH, about a minute ...");
        report.add(
                Figure.of("worktime add, 4 h", nanoseconds("fourHours"))
                        .beside(PEER, nanoseconds("fourHoursDayByDay"))
                        .under(Amount.nanoseconds(200)));
        report.add(
                Figure.of("worktime add, 2,000 h", nanoseconds("twoThousandHours"))
                        .beside(PEER, nanoseconds("twoThousandHoursDayByDay"))
                        .under(Amount.nanoseconds(2_000)));
    }

    private static Amount nanoseconds(String benchmark) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(WorktimeBenchmark.class.getName() + "\\." + benchmark + "$")
                        .verbosity(VerboseMode.SILENT)
                        .build();
        var result = new Runner(options).runSingle();
        return Amount.nanoseconds(result.getPrimaryResult().getScore());
    }
}
