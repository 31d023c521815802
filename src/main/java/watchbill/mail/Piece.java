package watchbill.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import watchbill.mail.text.SafeHtml;

/// A piece of a mail's text.
///
/// @param html its formatted version as it came, not yet sanitised; `null` if it has none
record Piece(String text, @Nullable String html) {

    /// A plain version shorter than this may only say that there is a formatted one.
    private static final int SHORT = 300;

    boolean isFormatted() {
        return html != null;
    }

    /// All text, the pieces one below the other.
    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    /// All of it formatted and sanitised; `null` when no piece is formatted.
    static @Nullable String html(List<Piece> pieces) {
        if (pieces.stream().noneMatch(Piece::isFormatted)) {
            return null;
        }
        return pieces.stream().map(Piece::safeHtml).collect(Collectors.joining("\n<hr />\n"));
    }

    /// Makes one of two versions of the same. The plain one is read and the formatted one shown. Where the plain one only
    /// says that there is a formatted one, that is read too.
    static List<Piece> either(List<Piece> plain, List<Piece> formatted) {
        if (formatted.isEmpty() || plain.isEmpty()) {
            return formatted.isEmpty() ? plain : formatted;
        }
        var text = text(plain);
        var formattedText = text(formatted);
        var html = formatted.stream().map(Piece::asHtml).collect(Collectors.joining("\n"));
        return List.of(new Piece(isPlaceholder(text, formattedText) ? formattedText : text, html));
    }

    private static boolean isPlaceholder(String plain, String formatted) {
        return plain.isBlank()
                || plain.length() < SHORT
                        && plain.length() * 3 < formatted.length()
                        && plain.matches("(?is).*html.*");
    }

    private String asHtml() {
        return html == null ? "<pre>" + Entities.escape(text) + "</pre>" : html;
    }

    private String safeHtml() {
        return html == null ? asHtml() : SafeHtml.of(html);
    }
}
