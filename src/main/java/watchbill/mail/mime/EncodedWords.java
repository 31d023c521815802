package watchbill.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words such as `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=` in header lines.
///
/// Read more leniently than the standard asks: with spaces inside, glued to each other or to plain text, inside quotes,
/// and with a character or a base64 group cut in two between neighbouring words, which many programs send.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
public final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile(
                    "=\\?([\\w.:+-]{1,40})(?:\\*[\\w-]*+)?\\?([BbQq])\\?([^?]*+(?:\\?(?!=)[^?]*+){0,20}+)\\?=");

    private EncodedWords() {}

    /// Decodes all words, on one line and without control characters. Words in an unknown charset are read as UTF-8.
    public static String decode(String raw) {
        if (!raw.contains("=?")) {
            return oneLine(raw);
        }
        var text = new StringBuilder();
        var run = new Run();
        var word = WORD.matcher(raw);
        var end = 0;
        while (word.find()) {
            var between = raw.substring(end, word.start());
            if (!between.isBlank() || !run.continuesWith(word)) {
                run.flushInto(text);
                text.append(end > 0 && between.isBlank() ? "" : between);
            }
            run.add(word);
            end = word.end();
        }
        run.flushInto(text);
        return oneLine(text.append(raw, end, raw.length()).toString());
    }

    private static String oneLine(String text) {
        return CleanText.of(text).replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]+", " ").strip();
    }

    /// Neighbouring words of one charset and encoding: their bytes are joined before they become characters.
    private static final class Run {

        private String charset = "";
        private boolean base64;
        private final StringBuilder encoded = new StringBuilder();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        boolean continuesWith(Matcher word) {
            return charset.equalsIgnoreCase(word.group(1)) && base64 == isBase64(word);
        }

        void add(Matcher word) {
            charset = word.group(1);
            base64 = isBase64(word);
            encoded.append(word.group(3));
            if (!base64 || encoded.length() % 4 == 0) {
                decodePending();
            }
        }

        void flushInto(StringBuilder text) {
            decodePending();
            if (bytes.size() > 0) {
                text.append(TextDecoding.decode(bytes.toByteArray(), charset, new Warnings()));
            }
            bytes.reset();
            charset = "";
        }

        private void decodePending() {
            var raw = encoded.toString().getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    base64
                            ? Base64Text.decode(Slice.of(raw)).bytes()
                            : QuotedPrintable.decodeWord(raw));
            encoded.setLength(0);
        }

        private static boolean isBase64(Matcher word) {
            return word.group(2).equalsIgnoreCase("b");
        }
    }
}
