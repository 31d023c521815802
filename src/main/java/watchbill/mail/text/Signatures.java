package watchbill.mail.text;

import java.util.List;
import java.util.regex.Pattern;

/// Finds what programs add below a text: a signature behind `-- `, a mailing list's footer, "Sent from my phone".
final class Signatures {

    /// A longer one is no signature; somebody drew a line and went on writing.
    private static final int LONGEST = 15;

    private static final Pattern LIST_FOOTER = Pattern.compile("^(_{20,}|-{20,})$");

    private static final Pattern FOOTER_WORDS =
            Pattern.compile("(?is).*(mailing list|https?://|unsubscribe|listinfo|google groups).*");

    private static final Pattern FROM_PHONE =
            Pattern.compile(
                    "(?iu)^(sent from (my|mail for|outlook|yahoo)|get outlook for|von meinem .{2,30} gesendet|gesendet (von|mit)"
                            + "|envoyé (de|depuis)|enviado (desde|do|de)|inviato da|verzonden vanaf|skickat från|sendt fra"
                            + "|lähetetty |wysłane z|отправлено (с|из)|iphoneから送信|发自我的|從我的|나의 .{2,20}에서 보냄).{0,60}$");

    private Signatures() {}

    /// @param end lines from there on are not looked at
    /// @return its first line, or `end` when there is none
    static int startIn(List<String> lines, int end) {
        var last = end;
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        var lowest = Math.max(0, last - LONGEST - 1);
        var start = end;
        for (var at = last - 1; at >= lowest; at--) {
            var line = lines.get(at);
            if (line.length() > 200 || QuoteBlock.isQuoted(line)) {
                break;
            }
            if (isDelimiter(line)
                    || isFooter(lines, at, last)
                    || at == last - 1 && FROM_PHONE.matcher(line.strip()).matches()) {
                start = at;
                last = FROM_PHONE.matcher(line.strip()).matches() ? lastWritten(lines, at) : last;
            }
        }
        return start;
    }

    private static int lastWritten(List<String> lines, int at) {
        var last = at;
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private static boolean isDelimiter(String line) {
        return line.equals("-- ") || line.equals("--") || line.equals("--\u00A0");
    }

    private static boolean isFooter(List<String> lines, int at, int end) {
        return LIST_FOOTER.matcher(lines.get(at).strip()).matches()
                && FOOTER_WORDS.matcher(String.join("\n", lines.subList(at + 1, end))).matches();
    }
}
