package watchbill.mail.text;

import java.util.List;
import java.util.regex.Pattern;

/// Finds where a mail program put the old mail below the new one without marking its lines.
final class OldMail {

    /// `-----Original Message-----`, `-------- Ursprüngliche Nachricht --------`, `---------- Původní e-mail ----------`.
    private static final Pattern DASHED =
            Pattern.compile("^\\W{0,2}-{2,}\\s*[^-\\s][^-]{2,60}-{2,}\\W{0,2}$");

    private static final Pattern ORIGINAL =
            Pattern.compile(
                    "(?iu).*(original message|original appointment|ursprüngliche nachricht|originalnachricht|message d.origine"
                            + "|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht"
                            + "|originalmeddelande|ursprungligt meddelande|oprindelig meddelelse|original meddelelse"
                            + "|opprinnelig melding|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní zpráva"
                            + "|původní e-mail|pôvodná správa|eredeti üzenet|orijinal mesaj|özgün ileti|mesaj original"
                            + "|исходное сообщение|оригинальное сообщение|пересылаемое сообщение|元のメッセージ|オリジナル メッセージ"
                            + "|original mail|邮件原件|原始邮件|原始郵件|回复的原邮件|원본 메시지|원본 메일|הודעה מקורית|الرسالة الأصلية).*");

    private static final Pattern REPLY_ABOVE =
            Pattern.compile(
                    "(?iu).*(reply above this line|antworten sie (bitte )?oberhalb|répondre au-dessus de cette ligne).*");

    private static final Pattern RULE = Pattern.compile("^[_\\-*=]{5,}$");

    private OldMail() {}

    /// @return its first line, or the number of lines when there is none
    static int startIn(List<String> lines) {
        for (var at = 0; at < lines.size(); at++) {
            if (startsAt(lines, at)) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean startsAt(List<String> lines, int at) {
        var line = lines.get(at).strip();
        if (line.isEmpty() || line.length() > 400 || QuoteBlock.isQuoted(line)) {
            return false;
        }
        if (RULE.matcher(line).matches()) {
            return isBlock(lines, next(lines, at + 1));
        }
        if (line.length() < 120 && DASHED.matcher(line).matches()) {
            return ORIGINAL.matcher(line).matches() || isBlock(lines, next(lines, at + 1));
        }
        return line.length() < 120 && REPLY_ABOVE.matcher(line).matches()
                || isBlock(lines, at)
                || isUnmarkedAttribution(lines, at);
    }

    private static boolean isBlock(List<String> lines, int at) {
        return at < lines.size() && MailBlock.at(lines, at).isPresent();
    }

    /// An attribution whose quote follows without `>`. Where `>` follows, [QuoteBlock] knows better.
    private static boolean isUnmarkedAttribution(List<String> lines, int at) {
        var end = Attribution.endAt(lines, at);
        var first = end < 0 ? lines.size() : next(lines, end);
        return first < lines.size() && !QuoteBlock.isQuoted(lines.get(first));
    }

    private static int next(List<String> lines, int from) {
        var at = from;
        while (at < lines.size() && lines.get(at).isBlank() && at - from < 3) {
            at++;
        }
        return at;
    }
}
