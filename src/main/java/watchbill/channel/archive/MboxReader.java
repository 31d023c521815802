package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import watchbill.channel.archive.MboxLines.Line;

/// Reads an mbox, in the forms that programs write it: with `From ` quoted once (mboxo), as often as needed (mboxrd), or
/// not at all where a right `Content-Length` says how long the mail is (mboxcl2).
final class MboxReader implements ArchiveReader {

    private static final Pattern LENGTH =
            Pattern.compile("content-length:\\s*(\\d{1,15})\\s*", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final MboxLines lines;
    private final LongPredicate mailEndsAt;
    private final int limit;
    private boolean begun;

    /// @param mailEndsAt whether a separator or the end stands behind so many bytes; never, where one cannot look ahead
    /// @param limit      of one mail, in bytes
    MboxReader(String file, MboxLines lines, LongPredicate mailEndsAt, int limit) {
        this.file = file;
        this.lines = lines;
        this.mailEndsAt = mailEndsAt;
        this.limit = limit;
        this.begun = lines.offset() > 0;
    }

    @Override
    public @Nullable Found next() throws IOException {
        skipBlank();
        var first = lines.ahead();
        if (first == null) {
            return null;
        }
        if (Separator.is(first.bytes(), true, lines.afterAhead())) {
            begun = true;
            return mail();
        }
        return withoutSeparator(first);
    }

    private void skipBlank() throws IOException {
        for (var line = lines.ahead(); line != null && line.isBlank(); line = lines.ahead()) {
            lines.next();
        }
    }

    private @Nullable Found mail() throws IOException {
        var separator = lines.next();
        if (separator == null) {
            return null;
        }
        var mail = collected();
        var place = new Place(file, separator.offset());
        var next = new Place(file, lines.offset());
        if (mail.isEmpty()) {
            var why = "Nothing follows the line that begins it.";
            return new Found.Unreadable(
                    place, separator.bytes().length, why, separator.bytes(), next);
        }
        if (mail.tooLarge()) {
            var why =
                    "It is larger than %,d bytes, which is the most this desk takes."
                            .formatted(limit);
            return new Found.Unreadable(place, mail.size(), why, mail.start(), next);
        }
        return new Found.Raw(place, mail.bytes(), Separator.delivered(separator.bytes()), next);
    }

    /// What stands before the first separator, or is left of a mail that a broken one cut.
    private Found withoutSeparator(Line first) throws IOException {
        var mail = collected();
        if (!begun && lines.ahead() == null) {
            throw new NoArchive(
                    """
                    %s is no mbox: it begins with “%s”, and no line in it begins a mail as “From grace@navy.example Mon Jan  7 10:12:00 2019” does.
                    Maybe it is a single mail; then import it as eml.\
                    """
                            .formatted(file, Printable.of(first.bytes(), 40)));
        }
        begun = true;
        return new Found.Unreadable(
                new Place(file, first.offset()),
                mail.size(),
                "The line that begins a mail is missing before it.",
                mail.start(),
                new Place(file, lines.offset()));
    }

    /// The lines up to the next separator, without the empty line before it.
    private Collected collected() throws IOException {
        var mail = new Collected(limit);
        var header = true;
        var blank = false;
        var length = 0L;
        var until = 0L;
        for (var line = lines.ahead();
                line != null && !isSeparator(line, blank, until);
                line = lines.ahead()) {
            lines.next();
            blank = line.isBlank();
            if (header && blank) {
                header = false;
                until =
                        length > 0 && mailEndsAt.test(line.end() + length)
                                ? line.end() + length
                                : 0;
            } else if (header) {
                length = Math.max(length, declaredLength(line.bytes()));
            }
            mail.add(header ? Pipermail.repaired(line.bytes()) : unquoted(line), blank);
        }
        return mail;
    }

    private boolean isSeparator(Line line, boolean afterBlank, long until) {
        return line.offset() >= until
                && !line.goesOn()
                && Separator.is(line.bytes(), afterBlank, lines.afterAhead());
    }

    private static long declaredLength(byte[] line) {
        if (line.length > 40 || line[0] != 'C' && line[0] != 'c') {
            return 0;
        }
        var declared = LENGTH.matcher(new String(line, ISO_8859_1));
        return declared.matches() ? Long.parseLong(declared.group(1)) : 0;
    }

    /// `>From` was `From`, and `>>From` was `>From`.
    private static byte[] unquoted(Line line) {
        var bytes = line.bytes();
        var at = 0;
        while (at < bytes.length && bytes[at] == '>') {
            at++;
        }
        return at > 0 && !line.goesOn() && Separator.begins(bytes, at)
                ? Arrays.copyOfRange(bytes, 1, bytes.length)
                : bytes;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
