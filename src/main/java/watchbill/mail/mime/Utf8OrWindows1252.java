package watchbill.mail.mime;

import java.nio.charset.StandardCharsets;

/// Reads what is UTF-8 as UTF-8, and each other byte as windows-1252. Never fails.
final class Utf8OrWindows1252 {

    private static final char[] WINDOWS_1252 = table();

    private Utf8OrWindows1252() {}

    static String decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (var at = 0; at < bytes.length; ) {
            var length = sequenceAt(bytes, at);
            if (length > 0) {
                text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
                at += length;
            } else {
                text.append(WINDOWS_1252[bytes[at++] & 0xFF]);
            }
        }
        return text.toString();
    }

    /// Length of the well-formed UTF-8 sequence of two to four bytes here; 0 if there is none. ASCII is in the table.
    private static int sequenceAt(byte[] bytes, int at) {
        var first = bytes[at] & 0xFF;
        var length =
                first >= 0xC2 && first < 0xE0
                        ? 2
                        : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (var next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        var second = bytes[at + 1] & 0xFF;
        var overlongOrSurrogate =
                first == 0xE0 && second < 0xA0
                        || first == 0xED && second > 0x9F
                        || first == 0xF0 && second < 0x90
                        || first == 0xF4 && second > 0x8F;
        return overlongOrSurrogate ? 0 : length;
    }

    private static char[] table() {
        var table = new char[256];
        for (var value = 0; value < 256; value++) {
            table[value] =
                    new String(new byte[] {(byte) value}, KnownCharsets.WINDOWS_1252).charAt(0);
        }
        return table;
    }
}
