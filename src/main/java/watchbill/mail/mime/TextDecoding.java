package watchbill.mail.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes to characters, whatever the mail says they are.
///
/// The declared charset is believed if it fits. Otherwise each piece that is UTF-8 is read as that, and any other byte
/// as windows-1252, which is what mislabelled mail nearly always is; so one bad byte does not spoil a whole text.
final class TextDecoding {

    private TextDecoding() {}

    /// @param declared as in the mail, `null` or empty for none
    static String decode(byte[] bytes, @Nullable String declared, Warnings warnings) {
        var charset = KnownCharsets.find(declared);
        if (declared != null && !declared.isBlank() && charset == null) {
            warnings.add(
                    "The charset '%s' is unknown; the text is read as UTF-8.".formatted(declared));
        }
        if (charset == null) {
            return guessed(bytes, declared, warnings);
        }
        if (charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(KnownCharsets.WINDOWS_1252)) {
            return western(bytes, charset, declared, warnings);
        }
        var text = strict(bytes, charset);
        return text != null ? text : mixed(bytes, declared, warnings);
    }

    /// Header bytes beyond ASCII, which no standard allows without UTF-8 and many programs send.
    static String header(byte[] bytes) {
        var text = strict(bytes, StandardCharsets.UTF_8);
        return text != null ? text : Utf8OrWindows1252.decode(bytes);
    }

    /// Programs say ASCII or Latin-1 by habit. Text beyond ASCII that is valid UTF-8 by chance hardly exists.
    private static String western(
            byte[] bytes, Charset charset, @Nullable String declared, Warnings warnings) {
        if (isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        var utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            warnings.add("The text says it is %s but is UTF-8.".formatted(declared));
            return utf8;
        }
        var text = strict(bytes, charset);
        return text != null ? text : mixed(bytes, declared, warnings);
    }

    private static String guessed(byte[] bytes, @Nullable String declared, Warnings warnings) {
        var utf8 = strict(bytes, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : mixed(bytes, declared, warnings);
    }

    private static String mixed(byte[] bytes, @Nullable String declared, Warnings warnings) {
        warnings.add(
                declared == null || declared.isBlank()
                        ? "The text names no charset and is not UTF-8; some letters may be wrong."
                        : "The text is not the %s it says it is; some letters may be wrong."
                                .formatted(declared));
        return Utf8OrWindows1252.decode(bytes);
    }

    static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException doesNotFit) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (var value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }
}
