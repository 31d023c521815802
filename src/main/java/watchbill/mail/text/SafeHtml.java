package watchbill.mail.text;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// HTML of strangers, made safe to show within a page of ours.
///
/// Kept: text, headings, lists, tables, quotes, simple styles, links (opened apart, telling the target nothing), and
/// pictures that came with the mail. Taken away: scripts, forms, frames, anything that is loaded from elsewhere and so
/// tells the sender that it was read, and styles that could leave their place.
public final class SafeHtml {

    private static final Pattern OWN_PICTURE = Pattern.compile("cid:[^\\s\"'<>]{1,300}");
    private static final Pattern SIZE = Pattern.compile("\\d{1,4}%?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,20}");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "div",
                            "span",
                            "br",
                            "hr",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "b",
                            "strong",
                            "i",
                            "em",
                            "u",
                            "s",
                            "strike",
                            "del",
                            "ins",
                            "sub",
                            "sup",
                            "small",
                            "big",
                            "tt",
                            "code",
                            "pre",
                            "kbd",
                            "samp",
                            "blockquote",
                            "q",
                            "cite",
                            "ul",
                            "ol",
                            "li",
                            "dl",
                            "dt",
                            "dd",
                            "table",
                            "thead",
                            "tbody",
                            "tfoot",
                            "tr",
                            "td",
                            "th",
                            "caption",
                            "center",
                            "font",
                            "a",
                            "img",
                            "abbr",
                            "address",
                            "figure",
                            "figcaption")
                    .allowWithoutAttributes("span", "font", "a")
                    .allowUrlProtocols("https", "http", "mailto", "tel", "cid")
                    .allowAttributes("href")
                    .matching(Pattern.compile("(?i)(https?|mailto|tel):.*"))
                    .onElements("a")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .allowAttributes("src")
                    .matching(OWN_PICTURE)
                    .onElements("img")
                    .allowAttributes("alt", "title")
                    .onElements("img", "a", "abbr")
                    .allowAttributes("width", "height")
                    .matching(SIZE)
                    .onElements("img", "table", "td", "th")
                    .allowAttributes("colspan", "rowspan", "start")
                    .matching(SIZE)
                    .onElements("td", "th", "ol")
                    .allowAttributes("align", "dir")
                    .matching(WORD)
                    .globally()
                    .toFactory();

    private SafeHtml() {}

    public static String of(String html) {
        return POLICY.sanitize(html);
    }
}
