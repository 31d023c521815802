package watchbill.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import watchbill.worktime.Window;

/// Open hours of a day as people type them: `8-12, 13:00–17:00`, `8 to 12 and 13 to 17`, nothing for closed.
public final class WindowsText {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;]|\\band\\b)\\s*");
    private static final Pattern WINDOW =
            Pattern.compile(
                    "(\\d{1,2})(?::(\\d{2}))?\\s*(?:-|–|—|\\bto\\b)\\s*(\\d{1,2})(?::(\\d{2}))?");

    private WindowsText() {}

    /// @throws IllegalArgumentException naming what is no window
    public static List<Window> read(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(BETWEEN.split(text.strip())).map(WindowsText::window).toList();
    }

    /// The windows as the field shows them.
    public static String write(List<Window> windows) {
        return String.join(", ", windows.stream().map(Window::toString).toList());
    }

    private static Window window(String text) {
        var parts = WINDOW.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a window. Write 08:00-12:00, 13:00-17:00; leave the day empty to be closed."
                            .formatted(text.strip()));
        }
        return Window.of(
                time(parts.group(1), parts.group(2)), time(parts.group(3), parts.group(4)));
    }

    private static String time(String hour, String minute) {
        return "%02d:%s".formatted(Integer.parseInt(hour), minute == null ? "00" : minute);
    }
}
