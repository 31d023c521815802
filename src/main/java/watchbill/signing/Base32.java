package watchbill.signing;

/// Base 32 in lower case and without padding: letters and digits only, so that it passes through addresses of web
/// and mail, and through those who change the case of what they copy.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, 6</a>
public final class Base32 {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private Base32() {}

    /// Writes every bit of `bytes`; the last character is filled up with zeros.
    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        var buffer = 0;
        var bits = 0;
        for (var octet : bytes) {
            buffer = (buffer << 8 | octet & 0xff) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }

    /// Reads what [#encode] wrote, in either case.
    ///
    /// @throws IllegalArgumentException if a character is not one of base 32
    public static byte[] decode(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        var buffer = 0;
        var bits = 0;
        var length = 0;
        for (var character : text.toCharArray()) {
            buffer = (buffer << 5 | valueOf(character)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[length++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }

    private static int valueOf(char character) {
        var lower = character >= 'A' && character <= 'Z' ? character + 32 : character;
        var value = ALPHABET.indexOf(lower);
        if (value < 0) {
            throw new IllegalArgumentException(
                    "Base 32 has the letters a to z and the digits 2 to 7, not '%s'"
                            .formatted(character));
        }
        return value;
    }
}
