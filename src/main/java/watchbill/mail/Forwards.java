package watchbill.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import watchbill.mail.mime.MimePart;
import watchbill.mail.mime.SentDate;
import watchbill.mail.mime.Warnings;
import watchbill.mail.text.MailBlock;

/// Finds the mail that somebody passed on: attached, or in the text below a line that says so.
final class Forwards {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?iu)^[>\\s]{0,3}(-{2,}|_{2,}|)\\s*(begin |anfang der |début du |inicio del |inizio |início da )?"
                            + "(forwarded message|forwarded by|weitergeleitete nachricht|weitergeleiteten nachricht|message transféré"
                            + "|message réexpédié|mensaje reenviado|messaggio inoltrato|mensagem (encaminhada|reencaminhada)"
                            + "|doorgestuurd bericht|vidarebefordrat (meddelande|brev)|videresendt (melding|meddelelse|besked)"
                            + "|välitetty viesti|edelleenlähetetty viesti|przekazana wiadomość|wiadomość przekazana|přeposlaná zpráva"
                            + "|továbbított üzenet|iletilen mesaj|yönlendirilmiş mesaj|пересылаемое (письмо|сообщение)"
                            + "|перенаправленное сообщение|転送(された)?メッセージ|转发(的)?邮件|轉寄(的)?郵件|전달된 메시지|전달된 메일).*$");

    private final MailHeader header;
    private final MailContent content;

    private Forwards(MailHeader header, MailContent content) {
        this.header = header;
        this.content = content;
    }

    static Optional<Forwarded> read(MailHeader header, MailContent content) {
        var forwards = new Forwards(header, content);
        return content.innerMails().isEmpty()
                ? forwards.inText()
                : Optional.of(forwards.attached(content.innerMails().getFirst()));
    }

    private Forwarded attached(MimePart mail) {
        var warnings = new Warnings();
        var inner = HeaderFields.read(mail.headers(), warnings);
        var innerContent = MailContent.of(mail, warnings);
        return new Forwarded(
                inner.author(),
                inner.date(),
                inner.subject(),
                innerContent.text(),
                innerContent.attachments(),
                inner.messageId(),
                content.text().strip());
    }

    private Optional<Forwarded> inText() {
        var lines = List.of(content.text().split("\n", -1));
        var bySubject = ReplySubject.isForward(header.subject());
        for (var at = 0; at < lines.size(); at++) {
            var first = at;
            var block =
                    isMark(lines.get(at))
                            ? blockNear(lines, at + 1)
                            : bySubject ? MailBlock.at(lines, at) : Optional.<MailBlock>empty();
            if (block.isPresent()) {
                return block.map(found -> inner(lines, first, found));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(String line) {
        return line.length() < 200 && MARK.matcher(line).matches();
    }

    private static Optional<MailBlock> blockNear(List<String> lines, int from) {
        for (var at = from; at < Math.min(lines.size(), from + 4); at++) {
            var block = MailBlock.at(lines, at);
            if (block.isPresent()) {
                return block;
            }
        }
        return Optional.empty();
    }

    private Forwarded inner(List<String> lines, int start, MailBlock block) {
        var rest = unquoted(lines.subList(block.end(), lines.size()));
        return new Forwarded(
                author(block.get(MailBlock.Key.FROM)),
                date(block.get(MailBlock.Key.DATE)),
                block.get(MailBlock.Key.SUBJECT),
                String.join("\n", rest).strip(),
                content.attachments(),
                null,
                String.join("\n", lines.subList(0, start)).strip());
    }

    /// Apple Mail puts `>` before every line of a forwarded mail.
    private static List<String> unquoted(List<String> lines) {
        var quoted =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> line.startsWith(">"));
        return quoted ? lines.stream().map(line -> line.replaceFirst("^> ?", "")).toList() : lines;
    }

    /// `Grace Hopper <grace@navy.example>`, and as Outlook writes it: `Grace Hopper [mailto:grace@navy.example]`.
    private static @Nullable MailAddress author(String value) {
        var plain =
                value.replaceAll("\\[mailto:([^\\]]*)]", "<$1>")
                        .replaceAll("<mailto:([^>]*)>", "<$1>")
                        .replaceAll("<([^<>]*)>\\s*\\(mailto:[^)]*\\)|\\(mailto:[^)]*\\)", "<$1>")
                        .replace("*", "");
        var addresses = AddressList.parse(plain);
        return addresses.isEmpty() || !addresses.getFirst().address().contains("@")
                ? null
                : addresses.getFirst();
    }

    private @Nullable Instant date(String value) {
        var exact = SentDate.parse(value);
        return exact != null ? exact : WrittenDate.parse(value, header.date());
    }
}
