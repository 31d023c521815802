package watchbill.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Small words that several pages need.
public final class Words {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Words() {}

    /// `a`, `a and b`, `a, b and c`.
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /// `1 person`, `2 people`.
    public static String counted(long count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    /// `17:00`, and `24:00` for the end of the day.
    public static String clock(LocalTime time) {
        return time.equals(LocalTime.MAX) ? "24:00" : CLOCK.format(time);
    }

    /// `Tuesday 17 November`.
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// With a capital at the beginning.
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// Two letters for a person's circle: of the first and the last name, or the first two of the only one.
    public static String initials(String name) {
        var words = name.strip().split("[\\s.@_-]+");
        var first = words[0];
        if (first.isEmpty()) {
            return "?";
        }
        var letters =
                words.length == 1
                        ? first.substring(0, Math.min(2, first.length()))
                        : first.substring(0, 1) + words[words.length - 1].charAt(0);
        return letters.toUpperCase(Locale.ROOT);
    }

    /// The first word of a name.
    public static String firstName(String name) {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
