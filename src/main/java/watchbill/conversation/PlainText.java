package watchbill.conversation;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// Tells text from anything else, and which characters its bytes are.
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// The longest character of UTF-8.
    private static final int LONGEST_CHARACTER = 4;

    private PlainText() {}

    /// Whether bytes are those of a text that people can read. Nothing at all is no text.
    static boolean isText(byte[] bytes) {
        if (bytes.length == 0) {
            return false;
        }
        if (!charset(bytes).equals(UTF_16LE) && !charset(bytes).equals(UTF_16BE)) {
            for (var octet : bytes) {
                if (octet >= 0 && octet < ' ' && "\t\n\r\f\b\u0007\u001b".indexOf(octet) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /// By the mark at the beginning; else UTF-8 where the bytes allow it, and what Windows wrote before that.
    ///
    /// @param start the first bytes; a character that is cut at their end does not count
    static Charset charset(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return isUtf8(start) ? UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(byte[] start) {
        var bytes = ByteBuffer.wrap(start);
        var result =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(bytes, CharBuffer.allocate(start.length), false);
        return !result.isError() && bytes.remaining() < LONGEST_CHARACTER;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
