package watchbill.web;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.web.util.HtmlUtils;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.mail.Markdown;

/// Messages as they stand in a page: our own from Markdown, those of customers as the plain text they are.
public final class LetterHtml {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    /// Stops before signs that end a sentence or enclose the address.
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]}']");

    private static final Pattern LAYOUT = Pattern.compile("<(?:table|ul|ol|pre|dl)\\b");

    private LetterHtml() {}

    /// The visible part of a message or note.
    public static SafeHtml of(Entry entry) {
        return entry.direction() == Direction.IN ? plain(entry.text()) : markdown(entry.text());
    }

    /// A customer's mail with its tables, lists and code as they were sent, where plain lines would lose them.
    ///
    /// Pictures are among the files of the message, and left out here.
    ///
    /// @param html sanitised, as an [Entry] keeps it
    public static SafeHtml laidOut(String html) {
        if (!LAYOUT.matcher(html).find()) {
            return SafeHtml.NOTHING;
        }
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select("img").remove();
        return new SafeHtml(page.body().html());
    }

    /// What we write.
    public static SafeHtml markdown(String text) {
        return new SafeHtml(Markdown.html(text));
    }

    /// What others wrote: nothing in it is markup; paragraphs and lines are kept, and addresses can be followed.
    public static SafeHtml plain(String text) {
        var html = new StringBuilder();
        for (var paragraph : BLANK_LINES.split(LINE_END.matcher(text).replaceAll("\n").strip())) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(lines(paragraph)).append("</p>\n");
            }
        }
        return new SafeHtml(html.toString());
    }

    private static String lines(String paragraph) {
        var html = new StringBuilder();
        var addresses = ADDRESS.matcher(paragraph);
        var end = 0;
        while (addresses.find()) {
            var address = escaped(addresses.group());
            html.append(escaped(paragraph.substring(end, addresses.start())))
                    .append(
                            "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>"
                                    .formatted(address, address));
            end = addresses.end();
        }
        return html.append(escaped(paragraph.substring(end))).toString().replace("\n", "<br>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
