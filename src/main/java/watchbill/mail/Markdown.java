package watchbill.mail;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// What we write: CommonMark with tables, struck-out text and bare links.
///
/// Markup of any other kind is shown as it was typed, so that the result is safe in a page and in a mail. Each line
/// break of the writer is kept, as people expect of a mail. Pictures become links: nothing is loaded from elsewhere.
public final class Markdown {

    /// Deeper than any person nests quotes, lists or emphasis; beyond it the signs are text.
    private static final int DEEPEST_NESTING = 50;

    private static final int BEGINNING = 1_000;

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    AutolinkExtension.create(),
                    StrikethroughExtension.create());

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .maxOpenBlockParsers(DEEPEST_NESTING)
                    .maxInlineNesting(DEEPEST_NESTING)
                    .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .softbreak("<br>\n")
                    .nodeRendererFactory(PictureLinks::new)
                    .build();

    private Markdown() {}

    /// Renders for a page or the HTML part of a mail.
    ///
    /// @return a fragment of block elements, without a surrounding document
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /// Renders for a mail reader without HTML. Markdown is readable as it is, so the text stays as it was typed;
    /// only line ends and white space at the end are put in order.
    public static String plain(String markdown) {
        return markdown.replace("\r\n", "\n").replace('\r', '\n').stripTrailing() + "\n";
    }

    /// The first words, without any markup, for a list or a notice.
    ///
    /// @param length at most so many characters, an ellipsis included
    public static String excerpt(String markdown, int length) {
        var text = FirstWords.of(PARSER.parse(beginning(markdown)), length);
        if (text.length() <= length) {
            return text;
        }
        var end = length - 1;
        var whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole).strip() + "…";
    }

    /// Enough for any excerpt, however long the addresses in it are.
    private static String beginning(String markdown) {
        return markdown.length() <= BEGINNING ? markdown : markdown.substring(0, BEGINNING);
    }
}
