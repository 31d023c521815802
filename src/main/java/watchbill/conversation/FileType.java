package watchbill.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds out what a file is, by its first bytes. What its sender says about it is not believed.
///
/// @see <a href="https://mimesniff.spec.whatwg.org/">MIME Sniffing, the standard of browsers</a>
final class FileType {

    static final String UNKNOWN = "application/octet-stream";
    static final String TEXT = "text/plain";

    private static final String HTML_PAGE = "text/html";
    private static final String DRAWING = "image/svg+xml";

    /// So many bytes are enough to tell.
    static final int TELLING = 4096;

    private static final String ZIP = "application/zip";

    /// @param at where the bytes stand
    private record Sign(int at, byte[] bytes, String type) {

        static Sign of(int at, String hex, String type) {
            return new Sign(at, HexFormat.of().parseHex(hex), type);
        }

        boolean isOf(byte[] start) {
            return start.length >= at + bytes.length
                    && Arrays.equals(start, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    private static final List<Sign> SIGNS =
            List.of(
                    Sign.of(0, "89504e470d0a1a0a", "image/png"),
                    Sign.of(0, "ffd8ff", "image/jpeg"),
                    Sign.of(0, "474946383761", "image/gif"),
                    Sign.of(0, "474946383961", "image/gif"),
                    Sign.of(8, "57454250", "image/webp"),
                    Sign.of(0, "49492a00", "image/tiff"),
                    Sign.of(0, "4d4d002a", "image/tiff"),
                    Sign.of(0, "255044462d", "application/pdf"),
                    Sign.of(0, "504b0304", ZIP),
                    Sign.of(0, "504b0506", ZIP),
                    Sign.of(0, "1f8b", "application/gzip"),
                    Sign.of(0, "425a68", "application/x-bzip2"),
                    Sign.of(0, "fd377a585a00", "application/x-xz"),
                    Sign.of(0, "28b52ffd", "application/zstd"),
                    Sign.of(0, "377abcaf271c", "application/x-7z-compressed"),
                    Sign.of(257, "7573746172", "application/x-tar"),
                    Sign.of(0, "894844460d0a1a0a", "application/x-hdf5"),
                    Sign.of(0, "7f454c46", "application/x-executable"),
                    Sign.of(0, "4d5a", "application/x-executable"));

    /// Documents that are zip files inside; only their endings tell them apart.
    private static final Map<String, String> DOCUMENTS =
            Map.of(
                    "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "pptx",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "odt", "application/vnd.oasis.opendocument.text",
                    "ods", "application/vnd.oasis.opendocument.spreadsheet",
                    "odp", "application/vnd.oasis.opendocument.presentation");

    private static final Pattern SVG = Pattern.compile("(?is)\\s*(<[?!][^>]*>\\s*)*<svg[\\s>].*");
    private static final Pattern HTML =
            Pattern.compile(
                    "(?is)\\s*(<!--.*?-->\\s*)*<(!doctype html|html|head|body|script)\\b.*");

    private FileType() {}

    /// Whether people read it as it is, be it the source of something.
    static boolean isReadable(String type) {
        return type.equals(TEXT) || type.equals(HTML_PAGE) || type.equals(DRAWING);
    }

    /// @param name  tells documents apart that begin in the same way
    /// @param start the first [#TELLING] bytes, or all of a shorter file
    /// @return a media type; [#UNKNOWN] for what is neither text nor known
    static String of(String name, byte[] start) {
        for (var sign : SIGNS) {
            if (sign.isOf(start)) {
                return sign.type().equals(ZIP)
                        ? DOCUMENTS.getOrDefault(ending(name), ZIP)
                        : sign.type();
            }
        }
        return PlainText.isText(start) ? markup(new String(start, ISO_8859_1)) : UNKNOWN;
    }

    private static String markup(String text) {
        if (SVG.matcher(text).matches()) {
            return DRAWING;
        }
        return HTML.matcher(text).matches() ? HTML_PAGE : TEXT;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
