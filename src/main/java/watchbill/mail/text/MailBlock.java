package watchbill.mail.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The header lines of an old mail as programs repeat them in a text, in the language of their user:
///
/// ```
/// Von: Grace Hopper <grace@navy.example>
/// Gesendet: Montag, 2. März 2026 10:00
/// An: VisIt help
/// Betreff: Plot is empty
/// ```
///
/// @param values what each line says
/// @param end    behind the last line of the block
public record MailBlock(Map<Key, String> values, int end) {

    /// What such a line tells.
    public enum Key {
        FROM(
                "from|von|de|da|van|från|fra|lähettäjä|od|nadawca|odesílatel|от|от кого|kimden|gönderen|feladó|expéditeur"
                        + "|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|מאת|من|από|від|de la|remitente|mittente|remetente"),
        DATE(
                "sent|date|gesendet|datum|envoyé|date d'envoi|enviado|enviado el|enviada em|enviado em|fecha|inviato|data"
                        + "|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|päiväys|wysłano|wysłane|data wysłania|odesláno|odoslané"
                        + "|dátum|отправлено|дата|gönderildi|gönderme tarihi|tarih|gönderilen|elküldve|küldve|送信日時|日付|日時"
                        + "|发送时间|发送日期|日期|寄件日期|傳送日期|보낸 날짜|날짜|נשלח|תאריך|تاريخ|التاريخ|ημερομηνία|надіслано|trimis"),
        TO(
                "to|an|à|pour|para|a|aan|till|til|vastaanottaja|do|komu|кому|kime|alıcı|címzett|宛先|收件人|收件者|받는 사람"
                        + "|받는사람|אל|إلى|προς|către|destinatario|destinataire"),
        CC("cc|kopie|kopia|kopi|копия|másolatot kap|抄送|副本|참조|bilgi|kopio|ccn|bcc|сс"),
        SUBJECT(
                "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|konu|tárgy"
                        + "|件名|主题|主旨|主題|제목|נושא|الموضوع|θέμα|subiect|sujet"),
        OTHER(
                "reply-to|antwort an|organization|importance|priority|wichtigkeit|attachments|anlagen|pièces jointes|adjuntos|when|where");

        private final Pattern line;

        /// Gmail and others print bold words as `*From:*`.
        Key(String names) {
            line =
                    Pattern.compile(
                            "(?iu)^[*>\\s]{0,4}(?:%s)\\s?\\*?[:：]\\*?(?!//)(.*)$".formatted(names));
        }
    }

    private static final int MOST_LINES = 14;
    private static final int LONGEST_LINE = 2_000;
    private static final int FEWEST_KEYS = 3;

    /// Reads the block whose first line is at `start`.
    public static Optional<MailBlock> at(List<String> lines, int start) {
        var values = new EnumMap<Key, String>(Key.class);
        @Nullable Key open = null;
        var at = start;
        for (; at < lines.size() && at - start < MOST_LINES; at++) {
            var line = lines.get(at);
            var key = key(line);
            if (key != null) {
                values.putIfAbsent(key, value(key, line));
                open = key;
            } else if (line.isBlank() || open == null || !goesOn(open, line)) {
                break;
            } else {
                values.merge(open, line.strip(), (first, rest) -> first + " " + rest);
            }
        }
        var whole =
                values.containsKey(Key.FROM)
                        && count(values) >= FEWEST_KEYS
                        && startsWithKey(lines, start);
        return whole ? Optional.of(new MailBlock(Map.copyOf(values), at)) : Optional.empty();
    }

    public String get(Key key) {
        return values.getOrDefault(key, "");
    }

    private static boolean startsWithKey(List<String> lines, int start) {
        var first = key(lines.get(start));
        return first == Key.FROM || first == Key.DATE || first == Key.SUBJECT;
    }

    private static long count(Map<Key, String> values) {
        return values.keySet().stream().filter(key -> key != Key.OTHER && key != Key.CC).count();
    }

    /// Long lists of recipients and long subjects are wrapped.
    private static boolean goesOn(Key open, String line) {
        return (open == Key.TO || open == Key.CC)
                        && (line.contains("@") || line.contains(";") || line.startsWith(" "))
                || open == Key.SUBJECT && line.startsWith(" ")
                || open == Key.FROM && line.contains("@");
    }

    private static @Nullable Key key(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return null;
        }
        for (var key : Key.values()) {
            if (key.line.matcher(line).matches()) {
                return key;
            }
        }
        return null;
    }

    private static String value(Key key, String line) {
        var match = key.line.matcher(line);
        return match.matches() ? match.group(1).strip().replaceAll("^\\*+|\\*+$", "").strip() : "";
    }
}
