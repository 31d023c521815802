package watchbill.mail.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import watchbill.mail.mime.Headers.Field;

/// Finds where header lines end and the text begins, also where the empty line between them is missing.
final class HeaderReader {

    /// Headers, and what follows them.
    record Split(Headers headers, Slice body) {}

    /// Names of which one proves that a line is a header line and not the beginning of a text such as `Note: …`.
    private static final Set<String> COMMON_NAMES =
            Set.of(
                    "from",
                    "to",
                    "cc",
                    "subject",
                    "date",
                    "received",
                    "return-path",
                    "reply-to",
                    "sender",
                    "message-id",
                    "in-reply-to",
                    "references",
                    "mime-version",
                    "content-type",
                    "content-transfer-encoding",
                    "content-disposition",
                    "content-id",
                    "delivered-to",
                    "dkim-signature",
                    "list-id",
                    "precedence",
                    "auto-submitted",
                    "x-mailer");

    private static final int MOST_FIELDS = 5_000;

    /// In characters: five thousand recipients. What lies beyond is not read.
    private static final int LONGEST_VALUE = 250_000;

    private final Slice source;
    private final Warnings warnings;
    private final List<Field> fields = new ArrayList<>();
    private @Nullable String name;
    private final StringBuilder value = new StringBuilder();

    private HeaderReader(Slice source, Warnings warnings) {
        this.source = source;
        this.warnings = warnings;
    }

    static Split read(Slice source, Warnings warnings) {
        return new HeaderReader(source, warnings).split();
    }

    private Split split() {
        var at = source.start();
        while (at < source.end() && fields.size() < MOST_FIELDS) {
            var line = source.line(at);
            if (line.isEmpty()) {
                return ended(source.nextLine(at));
            }
            if (isFolded(line) && name != null) {
                append(" " + decoded(line).strip());
            } else if (colon(line) > 0) {
                begin(line);
            } else if (isEnvelopeLine(line, at) || strayAmongHeaders(at)) {
                warnIfStray(line, at);
            } else {
                warnings.add("There is no empty line between the header and the text.");
                return ended(at);
            }
            at = source.nextLine(at);
        }
        return ended(at);
    }

    private void begin(Slice line) {
        close();
        var text = decoded(line);
        var colon = text.indexOf(':');
        name = text.substring(0, colon).strip();
        append(text.substring(colon + 1));
    }

    private void append(String text) {
        var free = LONGEST_VALUE - value.length();
        if (text.length() > free) {
            warnings.add(
                    "A header line is longer than %,d characters; the rest of it is left out."
                            .formatted(LONGEST_VALUE));
        }
        value.append(text, 0, Math.min(text.length(), free));
    }

    private void close() {
        if (name != null) {
            fields.add(new Field(name, value.toString().strip()));
        }
        value.setLength(0);
    }

    private Split ended(int bodyStart) {
        close();
        return new Split(new Headers(fields), source.from(bodyStart));
    }

    /// Old mailboxes put `From grace@navy.example Mon Mar 2 …` before a mail.
    private boolean isEnvelopeLine(Slice line, int at) {
        var text = line.latin1();
        return at == source.start() && (text.startsWith("From ") || text.startsWith(">From "));
    }

    /// A broken line with a well-known header right behind it does not end the header.
    private boolean strayAmongHeaders(int at) {
        var next = source.line(source.nextLine(at));
        var colon = colon(next);
        return colon > 0
                && COMMON_NAMES.contains(
                        next.latin1().substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private void warnIfStray(Slice line, int at) {
        if (!isEnvelopeLine(line, at)) {
            warnings.add("A header line could not be read: " + decoded(line));
        }
    }

    private static boolean isFolded(Slice line) {
        var first = line.bytes()[line.start()];
        return first == ' ' || first == '\t';
    }

    private static String decoded(Slice line) {
        return TextDecoding.header(line.toArray());
    }

    /// Length of the name in `Name: value`, or -1 when this is no header line. Names are printable ASCII without space.
    private static int colon(Slice line) {
        for (var at = line.start(); at < line.end(); at++) {
            var character = line.bytes()[at];
            if (character == ':') {
                return at - line.start();
            }
            var spaceBeforeColon =
                    character == ' ' && at + 1 < line.end() && line.bytes()[at + 1] == ':';
            if ((character <= ' ' || character > '~') && !spaceBeforeColon) {
                return -1;
            }
        }
        return -1;
    }
}
