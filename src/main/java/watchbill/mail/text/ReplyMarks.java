package watchbill.mail.text;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// How mail programs mark, in HTML, what is quoted.
final class ReplyMarks {

    /// A quote that gets `> `. Gmail, Yahoo, Apple Mail and Thunderbird all use `blockquote`, inside elements of their own.
    boolean isQuote(Element element) {
        return element.nameIs("blockquote");
    }

    /// Where Outlook, in all its forms, lets the old mail begin: it does not indent it, but draws a line or names it.
    boolean startsOldMail(Element element) {
        return element.id().equals("appendonsend")
                || element.id().equals("divRplyFwdMsg")
                        && !follows(element, "hr")
                        && !followsId(element, "appendonsend")
                || element.nameIs("div") && hasOutlookBorder(element) && !follows(element, "hr");
    }

    private static boolean hasOutlookBorder(Element element) {
        var style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return style.contains("border-top:solid#e1e1e11.0pt")
                || style.contains("border-top:solid#b5c4df1.0pt")
                || style.contains("border-top:1pxsolidrgb(225,225,225)")
                || style.contains("border:none;border-top:solid");
    }

    private static boolean follows(Element element, String name) {
        var before = element.previousElementSibling();
        return before != null && before.nameIs(name);
    }

    /// Looks a few elements back, no further: the mark stands right before.
    private static boolean followsId(Element element, String id) {
        var before = element.previousElementSibling();
        for (var steps = 0; steps < 4 && before != null; steps++) {
            if (before.id().equals(id)) {
                return true;
            }
            before = before.previousElementSibling();
        }
        return false;
    }
}
