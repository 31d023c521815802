package watchbill.worktime;

import java.util.ArrayList;
import java.util.List;

/// The windows of one local day: in order, none overlapping another.
record DayHours(List<Window> windows) {

    static final DayHours CLOSED = new DayHours(List.of());

    DayHours {
        windows = windows.stream().sorted().toList();
        requireNoOverlap(windows);
    }

    /// The day from its first opening to its last closing, the gaps filled.
    DayHours withoutGaps() {
        if (windows.size() < 2) {
            return this;
        }
        return new DayHours(List.of(windows.getFirst().upTo(windows.getLast())));
    }

    /// The day with the time of the breaks cut out.
    DayHours without(List<Window> breaks) {
        var left = windows;
        for (var pause : breaks) {
            left = left.stream().flatMap(window -> cut(window, pause).stream()).toList();
        }
        return new DayHours(left);
    }

    private static List<Window> cut(Window window, Window pause) {
        if (!window.reachesInto(pause) || !pause.reachesInto(window)) {
            return List.of(window);
        }
        var left = new ArrayList<Window>(2);
        if (window.opens().isBefore(pause.opens())) {
            left.add(new Window(window.opens(), pause.opens()));
        }
        if (pause.closesAtSecond() < window.closesAtSecond()) {
            left.add(new Window(pause.closes(), window.closes()));
        }
        return left;
    }

    private static void requireNoOverlap(List<Window> windows) {
        for (var i = 1; i < windows.size(); i++) {
            var earlier = windows.get(i - 1);
            var later = windows.get(i);
            if (earlier.reachesInto(later)) {
                throw new IllegalArgumentException(
                        "Windows of one day must not overlap: %s and %s."
                                .formatted(earlier, later));
            }
        }
    }
}
