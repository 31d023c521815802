package watchbill.mail.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Makes text of HTML that reads as the page did: paragraphs, lists, tables, links with their targets, and quotes with
/// `> ` before each line, whichever mail program marked them.
public final class HtmlText implements NodeVisitor {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "center",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tr",
                    "ul",
                    "caption");

    /// Blocks with an empty line around them.
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "table",
                    "ul",
                    "ol",
                    "blockquote",
                    "dl");

    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "title",
                    "template",
                    "noscript",
                    "object",
                    "svg",
                    "math");

    private final TextLines lines = new TextLines();
    private final Deque<Integer> listNumbers = new ArrayDeque<>();
    private final ReplyMarks marks = new ReplyMarks();
    private int unseen;

    private HtmlText() {}

    /// @param html a whole page or a piece of one; broken HTML is read as browsers do
    public static String of(String html) {
        return of(Jsoup.parse(html));
    }

    static String of(Document page) {
        var text = new HtmlText();
        NodeTraversor.traverse(text, page.body());
        return text.lines.finished();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && unseen == 0) {
            lines.write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                unseen++;
            } else if (unseen == 0) {
                begin(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isUnseen(element)) {
                unseen--;
            } else if (unseen == 0) {
                end(element);
            }
        }
    }

    private void begin(Element element) {
        breakAround(element);
        if (marks.startsOldMail(element)) {
            lines.rule();
        }
        if (marks.isQuote(element)) {
            lines.quoteDeeper();
        }
        switch (element.normalName()) {
            case "br" -> lines.newLine();
            case "hr" -> lines.rule();
            case "pre" -> lines.keepSpace(true);
            case "ul" -> listNumbers.push(0);
            case "ol" -> listNumbers.push(1);
            case "li" -> lines.write(bullet());
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    lines.write("\u00A0 ");
                }
            }
            case "img" -> lines.write(picture(element));
            default -> {}
        }
    }

    private void end(Element element) {
        switch (element.normalName()) {
            case "a" -> lines.write(target(element));
            case "pre" -> lines.keepSpace(false);
            case "ul", "ol" -> listNumbers.poll();
            default -> {}
        }
        if (marks.isQuote(element)) {
            lines.quoteShallower();
            lines.emptyLine();
        } else {
            breakAround(element);
        }
    }

    private void breakAround(Element element) {
        var name = element.normalName();
        if (PARAGRAPHS.contains(name) && !(listNumbers.size() > 1 && !name.equals("p"))) {
            lines.emptyLine();
        } else if (BLOCKS.contains(name)) {
            lines.freshLine();
        }
    }

    private String bullet() {
        var number = listNumbers.isEmpty() ? 0 : listNumbers.pop();
        listNumbers.push(number == 0 ? 0 : number + 1);
        return "  ".repeat(Math.max(0, Math.min(listNumbers.size(), 10) - 1))
                + (number == 0 ? "- " : number + ". ");
    }

    private static String picture(Element image) {
        var words = image.attr("alt").strip();
        return words.isEmpty() ? "" : "[" + words + "]";
    }

    /// The address behind a link, unless the words of the link say it already.
    private static String target(Element link) {
        var address = link.attr("href").strip();
        var bare = address.replaceFirst("^(?i:mailto:|https?://)", "").replaceFirst("/$", "");
        var known =
                address.isEmpty()
                        || address.startsWith("#")
                        || bare.isEmpty()
                        || link.text().contains(bare);
        return known || !address.matches("(?i)(https?|mailto|ftp|tel):.*")
                ? ""
                : " (" + address + ")";
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.attr("style")
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }
}
