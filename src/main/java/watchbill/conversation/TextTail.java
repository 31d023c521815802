package watchbill.conversation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/// The end of a text, where a log says what went wrong.
///
/// @param lines without colours and control characters; a line that is too long is cut
/// @param whole whether the text has no further lines above
public record TextTail(List<String> lines, boolean whole) {

    /// So many bytes of the end are read, however long the text is and whatever is asked for.
    private static final int MOST_BYTES = 2 << 20;

    private static final int LONGEST_LINE = 2_000;

    /// What terminals take as colours, movements and titles.
    ///
    /// @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48</a>
    private static final Pattern TERMINAL =
            Pattern.compile(
                    "\u001b(?:\\[[0-?]{0,40}[ -/]{0,4}[@-~]|\\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\\\)?|[@-_])");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\t]]");

    public TextTail {
        lines = List.copyOf(lines);
    }

    /// @param most how many lines
    /// @return nothing for what is no text
    static Optional<TextTail> of(Resource content, int most) throws IOException {
        byte[] start;
        try (var bytes = content.getInputStream()) {
            start = bytes.readNBytes(FileType.TELLING);
        }
        if (!PlainText.isText(start) || !FileType.isReadable(FileType.of("", start))) {
            return Optional.empty();
        }
        return Optional.of(of(content, PlainText.charset(start), most));
    }

    private static TextTail of(Resource content, Charset charset, int most) throws IOException {
        // Even, so that a character of two bytes is never cut.
        var skipped = Math.max(0, content.contentLength() - MOST_BYTES) & ~1L;
        String text;
        try (var bytes = content.getInputStream()) {
            bytes.skipNBytes(skipped);
            text = new String(bytes.readNBytes(MOST_BYTES + 1), charset);
        }
        var all = text.replace("\uFEFF", "").lines().toList();
        var complete = skipped == 0 ? all : all.subList(Math.min(1, all.size()), all.size());
        var last = complete.subList(Math.max(0, complete.size() - most), complete.size());
        return new TextTail(
                last.stream().map(TextTail::readable).toList(),
                skipped == 0 && last.size() == all.size());
    }

    private static String readable(String line) {
        var cut = line.length() > 2 * LONGEST_LINE ? line.substring(0, 2 * LONGEST_LINE) : line;
        var plain = INVISIBLE.matcher(TERMINAL.matcher(cut).replaceAll("")).replaceAll("");
        return plain.length() > LONGEST_LINE || cut.length() < line.length()
                ? "%s … (%,d characters)"
                        .formatted(
                                plain.substring(0, Math.min(plain.length(), LONGEST_LINE)),
                                line.length())
                : plain;
    }
}
