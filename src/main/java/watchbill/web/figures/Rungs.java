package watchbill.web.figures;

import java.util.List;
import java.util.stream.IntStream;

/// The round numbers beside a scale: equal steps from zero, the last at or above all that is shown.
///
/// @param step  from one to the next, positive
/// @param count how many steps there are above zero
record Rungs(int step, int count) {

    private static final List<Integer> NUMBERS =
            List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100);
    private static final List<Integer> MINUTES =
            List.of(5, 10, 15, 20, 30, 60, 90, 120, 180, 240, 480);

    static Rungs upTo(long most, int count) {
        return new Rungs(round(most, count, NUMBERS), count);
    }

    /// For minutes, which are round in hours.
    static Rungs minutesUpTo(long most, int count) {
        return new Rungs(round(most, count, MINUTES), count);
    }

    int top() {
        return step * count;
    }

    /// From zero to the top.
    List<Integer> values() {
        return IntStream.rangeClosed(0, count).map(rung -> rung * step).boxed().toList();
    }

    /// How far below the top a number stands, when the top is `height` above zero.
    double below(double number, int height) {
        return Drawing.rounded(height * (1 - number / top()));
    }

    /// The first of `steps` that is large enough; beyond them, a multiple of the last.
    private static int round(long most, int count, List<Integer> steps) {
        var needed = Math.toIntExact(Math.ceilDiv(Math.max(most, 1), (long) count));
        var last = steps.getLast();
        return steps.stream()
                .filter(step -> step >= needed)
                .findFirst()
                .orElseGet(() -> Math.ceilDiv(needed, last) * last);
    }
}
