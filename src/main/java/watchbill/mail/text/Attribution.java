package watchbill.mail.text;

import java.util.List;
import java.util.regex.Pattern;

/// Lines such as `On Mon, 2 Mar 2026 at 10:00, Grace Hopper <grace@navy.example> wrote:`, wrapped or not, in any language.
final class Attribution {

    /// A mail program's line is not longer than this; what is, was written by somebody.
    private static final int LONGEST = 400;

    private static final int MOST_LINES = 4;

    /// What stands in an attribution in any language: an address, a time, a year, or a date in figures.
    private static final Pattern DATE_OR_ADDRESS =
            Pattern.compile(
                    "@|\\d{1,2}[:.]\\d{2}|\\b(19|20)\\d{2}\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d年|\\d월");

    /// The verb, in the languages of the common programs. It is asked for only where no `>` follows.
    private static final Pattern VERB =
            Pattern.compile(
                    "(?iu)\\b(wrote|writes|schrieb(en)?|escrib(ió|io|e)|a écrit|ha scritto|escreveu|schreef|skrev|kirjoitti"
                            + "|napisał(a|\\(a\\))?|pisze|napsal(\\(a\\)|a)?|napísal(\\(a\\)|a)?|írta|yazdı|a scris|έγραψε|viết"
                            + "|пише|написав)\\b|пишет|писал|написал|написа|écrit|のメール|書きました|wrote|写道|寫道|작성|כתב|كتب"
                            + "|schrieb|さん");

    /// Ways an attribution begins, or, for those that begin with a date or a name, an address and a colon.
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)^\\W{0,3}(on|am|le|el|il|em|op|den|på|dne|dnia|w dniu|v|a|em|la|στις|tarihinde|ke|om|"
                            + "në|vào|-+ ?on|---)\\b.*|^\\d{4}.*|^.{0,80}<[^>]*@[^>]*>.*");

    private Attribution() {}

    /// @param quote first quoted line
    /// @return the first line of the attribution above it, or `quote` if there is none
    static int startAbove(List<String> lines, int quote) {
        var last = quote - 1;
        while (last >= 0 && lines.get(last).isBlank() && quote - last < 3) {
            last--;
        }
        if (last < 0 || !endsAsAttribution(lines.get(last))) {
            return quote;
        }
        var found = quote;
        for (var start = last; start >= 0 && last - start < MOST_LINES; start--) {
            var line = lines.get(start);
            if (line.isBlank() || QuoteBlock.isQuoted(line)) {
                break;
            }
            if (OPENING.matcher(line).matches() && holdsDateOrAddress(lines, start, last)) {
                return start;
            }
            if (found == quote
                    && holdsDateOrAddress(lines, start, last)
                    && isOpening(lines, start, last)) {
                found = start;
            }
        }
        if (found < quote) {
            return found;
        }
        return VERB.matcher(lines.get(last)).find() && lines.get(last).length() < 120
                ? last
                : quote;
    }

    /// Finds an attribution that no `>` follows.
    ///
    /// @return behind its last line, or -1 when none begins at `start`
    static int endAt(List<String> lines, int start) {
        var text = new StringBuilder();
        for (var at = start; at < lines.size() && at - start < MOST_LINES; at++) {
            var line = lines.get(at);
            text.append(line).append(' ');
            if (line.isBlank() || QuoteBlock.isQuoted(line) || text.length() > LONGEST) {
                return -1;
            }
            if (endsAsAttribution(line)) {
                return isComplete(text.toString()) ? at + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean holdsDateOrAddress(List<String> lines, int start, int last) {
        return DATE_OR_ADDRESS.matcher(String.join(" ", lines.subList(start, last + 1))).find();
    }

    private static boolean isComplete(String text) {
        return OPENING.matcher(text).matches()
                && DATE_OR_ADDRESS.matcher(text).find()
                && VERB.matcher(text).find();
    }

    private static boolean endsAsAttribution(String line) {
        var text = line.stripTrailing();
        return text.length() < LONGEST
                && (text.endsWith(":") || text.endsWith("：") || text.endsWith(":*"));
    }

    /// A wrapped attribution begins where a sentence could: after an empty line, a quote, or at the top.
    private static boolean isOpening(List<String> lines, int start, int last) {
        var above = start == 0 ? "" : lines.get(start - 1);
        return above.isBlank()
                || QuoteBlock.isQuoted(above)
                || start == last && VERB.matcher(lines.get(start)).find();
    }
}
