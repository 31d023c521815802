package watchbill.web.figures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import watchbill.web.Lengths;

/// An upright line through a histogram, with a word above it.
///
/// @param x      from the left in percent
/// @param label  `median 31 min`
/// @param anchor which end of the word stands at the line: `start`, `middle` or `end`
/// @param raised whether the word stands a line higher, since another is near
/// @param goal   whether it is the goal, an aim, and no measure
public record Mark(double x, String label, String anchor, boolean raised, boolean goal) {

    /// Closer than this, words would touch on a phone.
    private static final int NEAR = 32;

    private static final int LEFT = 6;
    private static final int RIGHT = 86;

    static List<Mark> of(
            double medianAt, Duration median, Optional<Double> goalAt, Optional<Duration> goal) {
        var near = goalAt.filter(at -> Math.abs(at - medianAt) < NEAR).isPresent();
        var first = mark(medianAt, "median " + Lengths.full(median), near, false);
        return goal.map(aim ->
                        List.of(
                                first,
                                mark(
                                        goalAt.orElseThrow(),
                                        "goal " + Lengths.full(aim),
                                        false,
                                        true)))
                .orElseGet(() -> List.of(first));
    }

    private static Mark mark(double x, String label, boolean raised, boolean goal) {
        var anchor = x < LEFT ? "start" : x > RIGHT ? "end" : "middle";
        return new Mark(x, label, anchor, raised, goal);
    }
}
