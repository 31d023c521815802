package watchbill.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The parts of a multipart body: what stands between its delimiter lines.
///
/// Where the delimiter is not named, or another one than named is used, it is found by its look: a line that begins
/// with two hyphens and has a header line behind it.
final class Sections {

    private static final int LONGEST_DELIMITER = 200;

    private final Slice body;
    private final int most;
    private final Warnings warnings;
    private final List<Slice> sections = new ArrayList<>();

    private Sections(Slice body, int most, Warnings warnings) {
        this.body = body;
        this.most = most;
        this.warnings = warnings;
    }

    /// @param most how many at most; the last one then holds the rest
    /// @return none when the body has no delimiter at all
    static List<Slice> of(Slice body, String boundary, int most, Warnings warnings) {
        var reader = new Sections(body, most, warnings);
        if (!boundary.isBlank()) {
            reader.read("--" + boundary.stripTrailing());
        }
        if (reader.sections.isEmpty()) {
            var found = guess(body);
            warnings.add(
                    found.isEmpty()
                            ? "The mail says it has parts but has none; all of it is shown as text."
                            : "The parts are divided by another line than the mail says.");
            if (!found.isEmpty()) {
                reader.read(found);
            }
        }
        return reader.sections;
    }

    private void read(String delimiterText) {
        var delimiter = delimiterText.getBytes(StandardCharsets.UTF_8);
        var start = -1;
        for (var at = body.start(); at < body.end(); at = body.nextLine(at)) {
            if (body.bytes()[at] != '-' || !isDelimiter(body.line(at), delimiter)) {
                continue;
            }
            if (start >= 0) {
                sections.add(section(start, at));
            }
            start = body.nextLine(at);
            if (isClosing(body.line(at), delimiter)) {
                keepText(start);
                return;
            }
            if (sections.size() + 1 >= most) {
                warnings.add(
                        "The mail has more parts than can be shown; the last one holds the rest.");
                break;
            }
        }
        if (start >= 0) {
            warnings.add("The last part is not closed; perhaps the mail was cut off.");
            sections.add(body.from(start));
        }
    }

    /// The line end before a delimiter belongs to the delimiter.
    private Slice section(int start, int delimiterAt) {
        var end = delimiterAt;
        if (end > start && body.bytes()[end - 1] == '\n') {
            end--;
        }
        if (end > start && body.bytes()[end - 1] == '\r') {
            end--;
        }
        return new Slice(body.bytes(), start, end);
    }

    /// Text behind the last delimiter should not be there; list programs put their footers there.
    private void keepText(int start) {
        var rest = body.from(start);
        if (!rest.isBlank()) {
            warnings.add("There was text behind the last part; it is shown at the end.");
            sections.add(withEmptyHeader(rest));
        }
    }

    private static Slice withEmptyHeader(Slice text) {
        var copy = new byte[text.length() + 1];
        copy[0] = '\n';
        System.arraycopy(text.bytes(), text.start(), copy, 1, text.length());
        return Slice.of(copy);
    }

    private static boolean isDelimiter(Slice line, byte[] delimiter) {
        if (!line.startsWith(delimiter)) {
            return false;
        }
        var rest = line.from(line.start() + delimiter.length);
        return rest.isBlank() || isClosing(line, delimiter);
    }

    private static boolean isClosing(Slice line, byte[] delimiter) {
        var rest = line.from(line.start() + delimiter.length);
        return rest.length() >= 2
                && rest.bytes()[rest.start()] == '-'
                && rest.bytes()[rest.start() + 1] == '-'
                && rest.from(rest.start() + 2).isBlank();
    }

    /// The most frequent line with two hyphens in front that has a header of a part behind it.
    private static String guess(Slice body) {
        var seen = new HashMap<String, Integer>();
        for (var at = body.start(); at < body.end(); at = body.nextLine(at)) {
            var line = body.line(at);
            if (line.length() > 3
                    && line.length() < LONGEST_DELIMITER
                    && line.latin1().startsWith("--")) {
                var next = body.line(body.nextLine(at)).latin1().toLowerCase(Locale.ROOT);
                if (next.startsWith("content-")) {
                    seen.merge(
                            new String(line.toArray(), StandardCharsets.UTF_8).stripTrailing(),
                            1,
                            Integer::sum);
                }
            }
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
