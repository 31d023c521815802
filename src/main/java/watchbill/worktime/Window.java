package watchbill.worktime;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/// Open hours within one local day, such as 08:00-12:00.
///
/// @param opens  the first moment, inclusive; whole seconds
/// @param closes the end, exclusive; whole seconds. Midnight means the end of the day and is written `24:00`
public record Window(LocalTime opens, LocalTime closes) implements Comparable<Window> {

    private static final String END_OF_DAY = "24:00";
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;
    private static final Comparator<Window> BY_TIME =
            Comparator.comparing(Window::opens).thenComparing(Window::closesAtSecond);

    public Window {
        requireWholeSeconds(opens);
        requireWholeSeconds(closes);
        if (opens.toSecondOfDay() >= secondOfClosing(closes)) {
            throw new IllegalArgumentException(
                    "A window must open before it closes: %s to %s.\nA window that ends with the day ends at 24:00; one that passes midnight is two."
                            .formatted(opens, closes));
        }
    }

    /// Reads a window as people write it.
    ///
    /// @param opens  such as `08:00`
    /// @param closes such as `12:00`, or `24:00` for the end of the day
    /// @throws IllegalArgumentException if either is no time of day, or the window would not open before it closes
    public static Window of(String opens, String closes) {
        if (closes.equals(END_OF_DAY)) {
            return new Window(timeOfDay(opens), LocalTime.MIDNIGHT);
        }
        var end = timeOfDay(closes);
        if (end.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException(
                    "A window must open before it closes: %s to %s.\nWrite 24:00 for the end of the day."
                            .formatted(opens, closes));
        }
        return new Window(timeOfDay(opens), end);
    }

    /// `24:00` for the end of the day, otherwise the plain time.
    public String closesAsWritten() {
        return closesWithTheDay() ? END_OF_DAY : closes.toString();
    }

    @Override
    public int compareTo(Window other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return opens + "-" + closesAsWritten();
    }

    boolean closesWithTheDay() {
        return closes.equals(LocalTime.MIDNIGHT);
    }

    /// Whether this window lasts beyond the opening of a later one.
    boolean reachesInto(Window later) {
        return closesAtSecond() > later.opens.toSecondOfDay();
    }

    /// Whether this window ends at the opening of a later one, or beyond.
    boolean touches(Window later) {
        return closesAtSecond() >= later.opens.toSecondOfDay();
    }

    /// From this window's opening to the later one of both closings.
    Window upTo(Window other) {
        return new Window(
                opens, closesAtSecond() >= other.closesAtSecond() ? closes : other.closes);
    }

    int closesAtSecond() {
        return secondOfClosing(closes);
    }

    private static int secondOfClosing(LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT) ? SECONDS_OF_DAY : closes.toSecondOfDay();
    }

    private static LocalTime timeOfDay(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "\"%s\" is no time of day.\nWrite hours and minutes as 08:00; only a closing time may be 24:00."
                            .formatted(written));
        }
    }

    private static void requireWholeSeconds(LocalTime time) {
        if (time.getNano() != 0) {
            throw new IllegalArgumentException(
                    "A window begins and ends at a whole second: " + time);
        }
    }
}
