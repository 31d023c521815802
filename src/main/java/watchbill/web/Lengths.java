package watchbill.web;

import java.time.Duration;

/// How pages say how long something takes: `3 h 32 min`, and shorter where space is short. Seconds are left out, and a
/// length below zero counts as none.
public final class Lengths {

    private Lengths() {}

    /// `3 h 32 min`, `4 h`, `50 min`, `0 min`.
    public static String full(Duration length) {
        return figure(length).text();
    }

    /// `31 minutes`, `1 hour`, `4 hours`, `1 hour and 5 minutes`: in a sentence. Less than a minute counts as one.
    public static String spoken(Duration length) {
        var whole = length.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : length;
        var hours = counted(whole.toHours(), "hour");
        var minutes = counted(whole.toMinutesPart(), "minute");
        if (whole.toHours() == 0) {
            return minutes;
        }
        return whole.toMinutesPart() == 0 ? hours : hours + " and " + minutes;
    }

    /// `1 h 18`, `28 min`: beside other words, in one line.
    public static String brief(Duration length) {
        var whole = atLeastZero(length);
        return whole.toHours() == 0 ? whole.toMinutes() + " min" : summed(length);
    }

    /// `0 h 50`, `2 h 42`: in a column of lengths.
    public static String summed(Duration length) {
        var whole = atLeastZero(length);
        return "%d h %02d".formatted(whole.toHours(), whole.toMinutesPart());
    }

    /// The length as a figure with its units.
    public static Figure figure(Duration length) {
        var whole = atLeastZero(length);
        var hours = Long.toString(whole.toHours());
        var minutes = Integer.toString(whole.toMinutesPart());
        if (whole.toHours() == 0) {
            return Figure.of(minutes, "min");
        }
        return whole.toMinutesPart() == 0
                ? Figure.of(hours, "h")
                : Figure.of(hours, "h", minutes, "min");
    }

    private static String counted(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }

    private static Duration atLeastZero(Duration length) {
        return length.isNegative() ? Duration.ZERO : length;
    }
}
