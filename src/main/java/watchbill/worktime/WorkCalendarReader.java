package watchbill.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Reads the JSON form of a calendar, and says at which place it is wrong.
final class WorkCalendarReader {

    private static final List<String> FIELDS =
            List.of("zone", "hours", "holidays", "exceptions", "breaks", "lunchCounts");

    private WorkCalendarReader() {}

    static WorkCalendar read(JsonNode calendar) {
        requireObject(calendar, "A calendar");
        for (var name : calendar.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw new IllegalArgumentException(
                        "A calendar has no \"%s\". It has %s."
                                .formatted(name, String.join(", ", FIELDS)));
            }
        }
        var hours =
                new OpeningHours(
                        windowsBy(calendar, "hours", WeekdayNames::read),
                        windowsBy(calendar, "exceptions", WorkCalendarReader::date),
                        dates(calendar, "holidays"),
                        windowsBy(calendar, "breaks", WorkCalendarReader::date),
                        lunchCounts(calendar.path("lunchCounts")));
        return WorkCalendar.of(zone(calendar.path("zone")), hours);
    }

    private static ZoneId zone(JsonNode zone) {
        if (zone.isMissingNode()) {
            throw new IllegalArgumentException(
                    "A calendar needs a \"zone\", such as America/Los_Angeles.");
        }
        try {
            return ZoneId.of(text(zone));
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "Unknown zone %s. Use a region such as America/Los_Angeles.".formatted(zone));
        }
    }

    private static <K> Map<K, List<Window>> windowsBy(
            JsonNode calendar, String field, Function<String, K> key) {
        var read = new HashMap<K, List<Window>>();
        var node = calendar.path(field);
        if (isAbsent(node)) {
            return read;
        }
        requireObject(node, field);
        for (var entry : node.properties()) {
            var place = field + "." + entry.getKey();
            at(field, () -> key.apply(entry.getKey()));
            read.put(key.apply(entry.getKey()), at(place, () -> windows(entry.getValue())));
        }
        return read;
    }

    private static List<Window> windows(JsonNode list) {
        requireArray(list, "a list of windows such as [[\"08:00\",\"12:00\"]]");
        var windows = new ArrayList<Window>();
        for (var window : list) {
            requireArray(window, "a window such as [\"08:00\",\"12:00\"]");
            if (window.size() != 2) {
                throw new IllegalArgumentException(
                        "A window has an opening and a closing time: %s.".formatted(window));
            }
            windows.add(Window.of(text(window.get(0)), text(window.get(1))));
        }
        return new DayHours(windows).windows();
    }

    private static Set<LocalDate> dates(JsonNode calendar, String field) {
        var dates = new HashSet<LocalDate>();
        var node = calendar.path(field);
        if (!isAbsent(node)) {
            at(field, () -> requireArray(node, "a list of dates such as [\"2026-05-25\"]"));
            node.forEach(date -> dates.add(at(field, () -> date(text(date)))));
        }
        return dates;
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "\"%s\" is no date. Write year, month and day as 2026-05-25."
                            .formatted(written));
        }
    }

    private static boolean lunchCounts(JsonNode node) {
        if (!isAbsent(node) && !node.isBoolean()) {
            throw new IllegalArgumentException(
                    "lunchCounts: %s is not true or false.".formatted(node));
        }
        return node.asBoolean(false);
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("%s should be a text in quotes.".formatted(node));
        }
        return node.stringValue();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void requireObject(JsonNode node, String name) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(
                    "%s is a JSON object, not %s.".formatted(name, node));
        }
    }

    private static JsonNode requireArray(JsonNode node, String expected) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("%s should be %s.".formatted(node, expected));
        }
        return node;
    }

    /// Puts the place before the message of what is wrong there.
    private static <T> T at(String place, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
        }
    }
}
