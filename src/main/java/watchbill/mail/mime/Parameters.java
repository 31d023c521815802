package watchbill.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A header value with parameters, such as `text/plain; charset=utf-8` or `attachment; filename*=UTF-8''a%20b`.
///
/// Parameters in pieces and in percent signs (RFC 2231) are put together; encoded words in them, which no standard
/// allows and many programs send, are decoded as well.
///
/// @param value  what stands before the first semicolon, lower-case
/// @param values parameters by their lower-case name
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2231">RFC 2231</a>
record Parameters(String value, Map<String, String> values) {

    private static final Pattern PARAMETER =
            Pattern.compile(
                    ";\\s*+([^=;\\s\"]++)\\s*+=\\s*+(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+){0,200}+\"?|[^;]*+)",
                    Pattern.DOTALL);

    /// `name`, `name*`, `name*0`, `name*0*`.
    private static final Pattern EXTENDED_NAME = Pattern.compile("([^*]+)(?:\\*(\\d{1,4}))?(\\*)?");

    static Parameters parse(String header) {
        var semicolon = header.indexOf(';');
        var value =
                (semicolon < 0 ? header : header.substring(0, semicolon))
                        .strip()
                        .toLowerCase(Locale.ROOT);
        var pieces = new HashMap<String, TreeMap<Integer, Piece>>();
        var parameter = PARAMETER.matcher(header);
        for (var at = Math.max(semicolon, 0); parameter.find(at); at = parameter.end()) {
            var name = EXTENDED_NAME.matcher(parameter.group(1).toLowerCase(Locale.ROOT));
            if (name.matches()) {
                var number = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
                var encoded = name.group(3) != null;
                pieces.computeIfAbsent(name.group(1), _ -> new TreeMap<>())
                        .merge(
                                number,
                                new Piece(
                                        unquoted(parameter.group(2)),
                                        encoded,
                                        name.group(2) != null),
                                Piece::better);
            }
        }
        var values = new HashMap<String, String>();
        pieces.forEach((name, parts) -> values.put(name, joined(parts)));
        return new Parameters(value, Map.copyOf(values));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// One piece of a parameter.
    private record Piece(String text, boolean encoded, boolean numbered) {

        /// Where a parameter is given in the old and the new way, the new one is right.
        Piece better(Piece other) {
            return other.encoded || other.numbered ? other : this;
        }
    }

    private static String joined(TreeMap<Integer, Piece> pieces) {
        if (pieces.values().stream().noneMatch(Piece::encoded)) {
            var plain = new StringBuilder();
            pieces.values().forEach(piece -> plain.append(piece.text()));
            return EncodedWords.decode(plain.toString());
        }
        var first = pieces.firstEntry().getValue();
        var charset = first.encoded() ? upTo('\'', first.text()) : "";
        var bytes = new ByteArrayOutputStream();
        for (var piece : pieces.values()) {
            var text =
                    piece == first && piece.encoded() ? afterLanguage(piece.text()) : piece.text();
            bytes.writeBytes(
                    piece.encoded() ? percentDecoded(text) : text.getBytes(StandardCharsets.UTF_8));
        }
        return TextDecoding.decode(bytes.toByteArray(), charset, new Warnings());
    }

    /// `UTF-8'en'name` without charset and language; a value without them is taken as it is.
    private static String afterLanguage(String text) {
        var charsetEnd = text.indexOf('\'');
        var languageEnd = charsetEnd < 0 ? -1 : text.indexOf('\'', charsetEnd + 1);
        return languageEnd < 0 ? text : text.substring(languageEnd + 1);
    }

    private static String upTo(char stop, String text) {
        var at = text.indexOf(stop);
        return at < 0 ? "" : text.substring(0, at);
    }

    private static byte[] percentDecoded(String text) {
        var source = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(source.length);
        for (var at = 0; at < source.length; at++) {
            var high = at + 2 < source.length ? Character.digit(source[at + 1], 16) : -1;
            var low = at + 2 < source.length ? Character.digit(source[at + 2], 16) : -1;
            if (source[at] == '%' && high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                at += 2;
            } else {
                out.write(source[at]);
            }
        }
        return out.toByteArray();
    }

    private static String unquoted(String text) {
        var trimmed = text.strip();
        if (!trimmed.startsWith("\"")) {
            return trimmed;
        }
        var end =
                trimmed.length() > 1 && trimmed.endsWith("\"")
                        ? trimmed.length() - 1
                        : trimmed.length();
        return trimmed.substring(1, end).replaceAll("\\\\(.)", "$1");
    }
}
