package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line `From grace@navy.example Mon Jan  7 10:12:00 2019` before each mail of an mbox.
///
/// A text may have a line that begins with `From `, and many programs did not mark it. So a separator has to have an
/// address or a time, stand after an empty line or have a time, and be followed by a header line.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155, The application/mbox Media Type</a>
final class Separator {

    private static final byte[] FROM = "From ".getBytes(ISO_8859_1);
    private static final int LONGEST = 200;

    private static final Pattern HEADER =
            Pattern.compile("^(?:>?From |[!-9;-~]+[ \\t]*:).*", Pattern.DOTALL);

    private static final Pattern TIME =
            Pattern.compile(
                    "\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b.*\\b(19|20)\\d{2}\\b|\\b(19|20)\\d{2}\\b.*\\b\\d{1,2}:\\d{2}");

    private static final Pattern SENDER =
            Pattern.compile(
                    "^From (?:\\S*@\\S*|-|MAILER-DAEMON|\\S+ at \\S+)\\s.*", Pattern.DOTALL);

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([A-Z][a-z]{2})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(?:[A-Z]{1,5}\\s+)?([+-]\\d{4}\\s+)?(\\d{4})");

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("MMM d H:mm[:ss] yyyy", Locale.ENGLISH);

    private Separator() {}

    /// @param following the line behind it; null at the end of the file
    static boolean is(byte[] line, boolean afterBlank, byte @Nullable [] following) {
        if (!begins(line, 0)) {
            return false;
        }
        var text = text(line);
        var timed = TIME.matcher(text).find();
        var plausible = timed || afterBlank && SENDER.matcher(text).matches();
        return plausible && (following == null ? timed : HEADER.matcher(text(following)).matches());
    }

    /// Whether a line says `From `, from some place on.
    static boolean begins(byte[] line, int at) {
        return line.length >= at + FROM.length
                && Arrays.equals(line, at, at + FROM.length, FROM, 0, FROM.length);
    }

    /// When the mail was delivered, if the line says so. Without a zone it is taken as UTC, which is what most programs
    /// write.
    static @Nullable Instant delivered(byte[] line) {
        var found = WRITTEN.matcher(text(line));
        if (!found.find()) {
            return null;
        }
        try {
            var written =
                    "%s %s %s %s"
                            .formatted(
                                    found.group(1), found.group(2), found.group(3), found.group(5));
            var zone = found.group(4);
            return LocalDateTime.parse(written, FORM)
                    .toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone.strip()));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /// The beginning of a line is enough to tell.
    private static String text(byte[] line) {
        return new String(line, 0, Math.min(line.length, LONGEST), ISO_8859_1);
    }
}
