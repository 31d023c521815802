package watchbill.setup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import watchbill.people.Newcomer;

/// A place in a set-up file. What is wrong at it is noted, and reading goes on, so that all problems come at once.
record Place(JsonNode node, String path, List<SetupProblem> problems) {

    /// So much of a wrong value is repeated.
    private static final int SHOWN = 100;

    /// Characters of any text.
    private static final int LONGEST = 500;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    static Place root(JsonNode node) {
        return new Place(node, "", new ArrayList<>());
    }

    Place at(String field) {
        return new Place(node.path(field), path.isEmpty() ? field : path + "." + field, problems);
    }

    /// Notes every field that nobody would read: it was meant to do something, and would silently do nothing.
    void knows(List<String> fields) {
        if (!isAbsent() && !node.isObject()) {
            wrong("%s should be an object in braces.".formatted(shortened(node)));
        }
        node.propertyNames().stream()
                .filter(name -> !fields.contains(name))
                .forEach(name -> at(name).wrong(unknown(name, fields)));
    }

    private static String unknown(String name, List<String> fields) {
        var meant = Nearest.to(name, fields).map(" Maybe '%s' was meant."::formatted).orElse("");
        return "Nothing here is called '%s'.%s Known are %s."
                .formatted(shortened(name), meant, String.join(", ", fields));
    }

    private static String shortened(Object found) {
        var text = found.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /// The elements of a list; none if it is absent.
    List<Place> each() {
        if (isAbsent()) {
            return List.of();
        }
        if (!node.isArray()) {
            wrong("%s should be a list.".formatted(shortened(node)));
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(index ->
                        new Place(node.get(index), "%s[%d]".formatted(path, index), problems))
                .toList();
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /// A text that may be left out.
    Optional<String> text() {
        if (isAbsent() || node.isString() && node.stringValue().isBlank()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            wrong("%s should be a text in quotes.".formatted(shortened(node)));
            return Optional.empty();
        }
        var text = node.stringValue().strip();
        if (text.length() > LONGEST) {
            wrong(
                    "%,d characters are too many; at most %,d fit."
                            .formatted(text.length(), LONGEST));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A text that must be there.
    ///
    /// @return empty if it is not, which is noted
    String text(String missing) {
        if (isAbsent() || node.isString() && node.stringValue().isBlank()) {
            wrong(missing);
        }
        return text().orElse("");
    }

    /// A whole number; `otherwise` if it is left out or is none, which is noted.
    int number(int otherwise) {
        if (isAbsent()) {
            return otherwise;
        }
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            wrong("%s is not a whole number.".formatted(shortened(node)));
            return otherwise;
        }
        return node.intValue();
    }

    /// A mail address that must be there, in lower case.
    ///
    /// @return empty if there is none to go on with, which is noted
    String address() {
        var text = text("A mail address is missing.").toLowerCase(Locale.ROOT);
        if (text.isEmpty() || Newcomer.isAddress(text)) {
            return text;
        }
        wrong(
                "'%s' is not a mail address; it needs a name, an @ and a host."
                        .formatted(shortened(text)));
        return "";
    }

    /// A date that must be there.
    ///
    /// @return empty if there is none to go on with, which is noted
    Optional<LocalDate> date() {
        var text = text("A date is missing.");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(this::isNear);
        } catch (DateTimeParseException _) {
            wrong(
                    DATE.matcher(text).matches()
                            ? "There is no day '%s' in the calendar. Maybe the month is shorter."
                                    .formatted(text)
                            : "'%s' is not a date. Write year, month and day as 2026-03-02."
                                    .formatted(shortened(text)));
            return Optional.empty();
        }
    }

    /// Dates outside these years are slips of the pen, and no calendar counts so far.
    private boolean isNear(LocalDate date) {
        var near = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        if (!near) {
            wrong(
                    "%s lies outside the years %d to %d. Maybe a digit is wrong."
                            .formatted(date, FIRST_YEAR, LAST_YEAR));
        }
        return near;
    }

    /// One of the words of a type, in any case; `usual` if it is left out or is none of them, which is noted.
    <E extends Enum<E>> E choice(E usual) {
        var word = text().orElse(usual.name());
        var words = usual.getDeclaringClass().getEnumConstants();
        for (var candidate : words) {
            if (candidate.name().equalsIgnoreCase(word)) {
                return candidate;
            }
        }
        var known = Stream.of(words).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
        wrong("'%s' is not known here. Write one of %s.".formatted(word, String.join(", ", known)));
        return usual;
    }

    void wrong(String rule) {
        problems.add(new SetupProblem(path, rule));
    }
}
