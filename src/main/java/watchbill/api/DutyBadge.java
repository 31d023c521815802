package watchbill.api;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// A picture of one line, as read-me files and web sites have them: who is on duty.
///
/// Its letters are as wide as it says, whatever font shows them, because a picture inside another page loads none.
///
/// @param who a first name, or the words for nobody
record DutyBadge(String who) {

    private static final int HEIGHT = 20;
    private static final int EDGE = 7;
    private static final double LETTER = 6.3;
    private static final String LABEL = "on duty";

    String svg() {
        var label = width(LABEL);
        var name = width(who);
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%4$d" viewBox="0 0 %1$d %4$d" role="img" aria-label="On duty: %5$s">
                  <title>On duty: %5$s</title>
                  <clipPath id="edge"><rect width="%1$d" height="%4$d" rx="4"/></clipPath>
                  <g clip-path="url(#edge)">
                    <rect width="%2$d" height="%4$d" fill="#17211F"/>
                    <rect x="%2$d" width="%3$d" height="%4$d" fill="#0B6870"/>
                  </g>
                  <g fill="#FFFFFF" font-family="Inter, Verdana, 'DejaVu Sans', sans-serif" font-size="11">
                    <text x="%6$d" y="14" textLength="%7$d">%8$s</text>
                    <text x="%9$d" y="14" textLength="%10$d" font-weight="600">%5$s</text>
                  </g>
                </svg>
                """,
                label + name,
                label,
                name,
                HEIGHT,
                HtmlUtils.htmlEscape(who),
                EDGE,
                label - 2 * EDGE,
                LABEL,
                label + EDGE,
                name - 2 * EDGE);
    }

    private static int width(String text) {
        return (int) Math.round(text.length() * LETTER) + 2 * EDGE;
    }
}
