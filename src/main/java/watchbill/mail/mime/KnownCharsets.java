package watchbill.mail.mime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Charset names as mail programs write them. Many name a small set and send its larger brother; the larger is read.
///
/// @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding standard, labels</a>
final class KnownCharsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("latin-1", "windows-1252"),
                    Map.entry("cp-1252", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "windows-874"),
                    Map.entry("iso-8859-8-i", "ISO-8859-8"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("ks_c_5601", "x-windows-949"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("utf-8mb4", "UTF-8"),
                    Map.entry("utf8mb4", "UTF-8"),
                    Map.entry("unicode-1-1-utf-8", "UTF-8"),
                    Map.entry("x-mac-roman", "x-MacRoman"),
                    Map.entry("macintosh", "x-MacRoman"),
                    Map.entry("x-user-defined", "windows-1252"),
                    Map.entry("ansi_x3.4-1968", "US-ASCII"),
                    Map.entry("ascii", "US-ASCII"));

    private KnownCharsets() {}

    /// @return `null` when there is no such charset here
    static @Nullable Charset find(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        var name = declared.strip().toLowerCase(Locale.ROOT).replaceAll("[\"'\\s]", "");
        try {
            var charset = Charset.forName(MEANT.getOrDefault(name, name));
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
