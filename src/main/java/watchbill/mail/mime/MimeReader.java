package watchbill.mail.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a mail apart into its parts, without copying it.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1">RFC 2046, 5.1</a>
public final class MimeReader {

    /// Deeper than any mail program nests; what lies deeper is one attachment.
    private static final int DEEPEST = 25;

    /// In the whole mail; further ones stay inside the last part.
    private static final int MOST_PARTS = 2_000;

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");

    private final Warnings warnings;
    private int parts;

    private MimeReader(Warnings warnings) {
        this.warnings = warnings;
    }

    /// Never throws: what is no part becomes text.
    public static MimePart read(byte[] raw, Warnings warnings) {
        return new MimeReader(warnings).part(LineEnds.readable(raw), "text/plain", 0);
    }

    /// Reads a mail that is inside another.
    public static MimePart readInner(MimePart holder, Warnings warnings) {
        var encoded = holder.headers().word("Content-Transfer-Encoding");
        var plain = encoded.isEmpty() || encoded.endsWith("bit") || encoded.equals("binary");
        var source = plain ? holder.body() : Slice.of(holder.bytes(warnings));
        return new MimeReader(warnings).part(source, "text/plain", 0);
    }

    private MimePart part(Slice source, String usualType, int depth) {
        var split = HeaderReader.read(source, warnings);
        var content = Parameters.parse(split.headers().first("Content-Type").orElse(usualType));
        var type = mediaType(content.value(), usualType);
        if (!type.startsWith("multipart/")) {
            return new MimePart(split.headers(), type, split.body(), List.of());
        }
        if (depth == DEEPEST) {
            warnings.add(
                    "Parts are nested more than %d deep; the inmost are kept as one file."
                            .formatted(DEEPEST));
            return new MimePart(
                    split.headers(), "application/octet-stream", split.body(), List.of());
        }
        return multipart(split, content, type, depth);
    }

    private MimePart multipart(
            HeaderReader.Split split, Parameters content, String type, int depth) {
        var sections =
                Sections.of(split.body(), content.get("boundary"), MOST_PARTS - parts, warnings);
        parts += sections.size();
        if (sections.isEmpty()) {
            return new MimePart(split.headers(), "text/plain", split.body(), List.of());
        }
        var usual = type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
        var children = new ArrayList<MimePart>();
        for (var section : sections) {
            children.add(part(section, usual, depth + 1));
        }
        return new MimePart(split.headers(), type, split.body(), List.copyOf(children));
    }

    private String mediaType(String declared, String usual) {
        if (MEDIA_TYPE.matcher(declared).matches()) {
            return declared;
        }
        if (declared.equals("text")) {
            return "text/plain";
        }
        if (!declared.isEmpty()) {
            warnings.add("The content type '%s' is none; taken as %s.".formatted(declared, usual));
        }
        return usual.toLowerCase(Locale.ROOT);
    }
}
