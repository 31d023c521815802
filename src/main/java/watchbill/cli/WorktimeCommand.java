package watchbill.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `worktime`: answers questions about business time, so that anyone can check how it is counted.
@Command(
        name = "worktime",
        description = {
            "Answer questions about business time.",
            "Reads one JSON object a line from standard input and writes one a line:",
            "",
            "{\"op\":\"add\",\"calendar\":C,\"start\":\"2026-03-02T19:30:00Z\",\"seconds\":14400}",
            "{\"end\":\"2026-03-03T00:30:00Z\"}",
            "",
            "add            start, seconds -> end",
            "subtract       end, seconds -> start",
            "between        from, to -> seconds",
            "isOpen         at -> open",
            "nextOpen, nextClose, previousOpen, previousClose    at -> instant",
            "segments       from, to -> segments, a list of [start,end]",
            "",
            "C is {\"zone\":\"America/Los_Angeles\",",
            "      \"hours\":{\"mon\":[[\"08:00\",\"12:00\"],[\"13:00\",\"17:00\"]]},",
            "      \"holidays\":[\"2026-05-25\"],",
            "      \"exceptions\":{\"2026-12-24\":[[\"08:00\",\"12:00\"]]},",
            "      \"breaks\":{\"2026-12-23\":[[\"10:00\",\"10:30\"]]},",
            "      \"lunchCounts\":false}",
            "",
            "A line that cannot be answered gives {\"error\":\"...\"}, and the next one is read."
        })
final class WorktimeCommand implements Callable<Integer> {

    private final InputStream questions;
    private final PrintStream results;

    WorktimeCommand(InputStream questions, PrintStream results) {
        this.questions = questions;
        this.results = results;
    }

    @Override
    public Integer call() throws IOException {
        var answers = new WorktimeAnswers();
        var lines = new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            results.writeBytes((answers.to(line) + "\n").getBytes(StandardCharsets.UTF_8));
            // Sends the answer off at once, for those who ask by hand.
            if (results.checkError()) {
                throw new IOException("Nobody reads the answers any more.");
            }
        }
        return ExitCode.OK;
    }
}
