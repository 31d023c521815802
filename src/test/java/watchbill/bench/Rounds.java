package watchbill.bench;

import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/// Measures again and again until it is what stays.
///
/// Java makes a program faster for as long as it learns from it, which takes a minute or more on two processors. The rounds
/// in which it still became faster by a twentieth from one to the next do not count.
final class Rounds {

    private static final int AT_FIRST = 2;
    private static final int MOST = 10;
    private static final double FASTER = 0.95;

    private Rounds() {}

    /// @param round measures once
    /// @param cost  of what was measured, such as seconds for each piece of work
    /// @return the first round, after two at least, that was not clearly faster than the one before; after ten, the last
    static <T> T untilSteady(Callable<T> round, ToDoubleFunction<T> cost) throws Exception {
        var last = round.call();
        for (var rounds = 1; rounds < MOST; rounds++) {
            var next = round.call();
            var faster = cost.applyAsDouble(next) < FASTER * cost.applyAsDouble(last);
            last = next;
            if (!faster && rounds >= AT_FIRST) {
                break;
            }
        }
        return last;
    }
}
