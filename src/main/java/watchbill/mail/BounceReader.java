package watchbill.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import watchbill.mail.Bounce.Action;
import watchbill.mail.Bounce.Recipient;
import watchbill.mail.mime.Headers;
import watchbill.mail.mime.MessageIds;
import watchbill.mail.mime.MimePart;
import watchbill.mail.mime.MimeReader;
import watchbill.mail.mime.Warnings;

/// Reads reports of failed delivery: the standard ones, and those in prose that qmail, Exim, Exchange and others write.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3464">RFC 3464, delivery status notifications</a>
final class BounceReader {

    private static final Pattern REPORTER =
            Pattern.compile(
                    "(?i)^(mailer-daemon|postmaster|mail-daemon|mailerdaemon|microsoftexchange[0-9a-f]+|mdaemon)@.*$");

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?iu).*(undeliver(ed|able)|delivery (status notification|failed|failure|has failed|problem|error)|failure notice"
                            + "|mail delivery (failed|failure|system)|returned mail|could not (be )?deliver|mail system error|nondeliverable"
                            + "|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|non remis|échec de la remise|no se puede entregar"
                            + "|non recapitabile|onbestelbaar|kan inte levereras|配信不能|无法投递|недоставлен).*");

    /// `<grace@navy.example>:` at the beginning of a line, as qmail and Exim put it, or an address on a line of its own.
    private static final Pattern ADDRESS_LINE =
            Pattern.compile(
                    "(?m)^\\s{0,8}<?([\\w.+=~&'*/-]{1,64}@[\\w.-]{1,200}\\.\\w{2,20})>?(?::\\s*|\\s*)$");

    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(?m)^.{0,200}\\b[45]\\d\\d[ -].{3,300}$");

    private static final Pattern COPIED_ID =
            Pattern.compile("(?im)^[ \\t]{0,8}message-id:[ \\t]{0,8}(<[^<>\\s]+>)");

    private final MimePart mail;
    private final MailHeader header;
    private final MailContent content;

    private BounceReader(MimePart mail, MailHeader header, MailContent content) {
        this.mail = mail;
        this.header = header;
        this.content = content;
    }

    /// @return empty when the mail reports no failure
    static Optional<Bounce> read(MimePart mail, MailHeader header, MailContent content) {
        var reader = new BounceReader(mail, header, content);
        var statuses =
                content.reports().stream()
                        .filter(part -> part.type().endsWith("delivery-status"))
                        .toList();
        if (!statuses.isEmpty()) {
            var recipients = new ArrayList<Recipient>();
            statuses.forEach(part -> recipients.addAll(recipients(part)));
            return Optional.of(new Bounce(List.copyOf(recipients), reader.originalMessageId()));
        }
        return reader.isReportInProse()
                ? Optional.of(new Bounce(reader.recipientsInProse(), reader.originalMessageId()))
                : Optional.empty();
    }

    private boolean isReportInProse() {
        var from = header.from();
        var reporter = from == null || REPORTER.matcher(from.address()).matches();
        var standard =
                mail.is("multipart/report")
                        && mail.parameter("report-type").equalsIgnoreCase("delivery-status");
        var emptyPath = "".equals(header.returnPath());
        return standard
                || mail.headers().has("X-Failed-Recipients")
                || (reporter || emptyPath) && SUBJECT.matcher(header.subject()).matches()
                || content.text().startsWith("Hi. This is the qmail-send program");
    }

    /// Groups of lines, one for the whole report and one for each recipient.
    private static List<Recipient> recipients(MimePart status) {
        var recipients = new ArrayList<Recipient>();
        for (var group : status.text(new Warnings()).split("\\n\\s*\\n")) {
            var fields = fields(group);
            var address =
                    afterType(
                            fields.getOrDefault(
                                    "final-recipient",
                                    fields.getOrDefault("original-recipient", "")));
            if (!address.isBlank()) {
                recipients.add(
                        new Recipient(
                                address,
                                action(fields.getOrDefault("action", "failed")),
                                firstMatch(STATUS, fields.getOrDefault("status", "")),
                                afterType(fields.getOrDefault("diagnostic-code", ""))));
            }
        }
        return recipients;
    }

    private static Map<String, String> fields(String group) {
        var fields = new LinkedHashMap<String, String>();
        for (var line : group.replaceAll("\\n[ \\t]+", " ").split("\\n")) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /// `rfc822; grace@navy.example` without its type.
    private static String afterType(String value) {
        return value.substring(value.indexOf(';') + 1).strip().replaceAll("^<|>$", "");
    }

    private static Action action(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "delayed" -> Action.DELAYED;
            case "delivered", "relayed", "expanded" -> Action.DELIVERED;
            default -> Action.FAILED;
        };
    }

    private List<Recipient> recipientsInProse() {
        var text = reportText();
        var status = firstMatch(STATUS, text);
        var diagnostic = firstMatch(DIAGNOSTIC, text).strip();
        var action =
                header.subject().toLowerCase(Locale.ROOT).contains("delayed")
                        ? Action.DELAYED
                        : Action.FAILED;
        var named = mail.headers().first("X-Failed-Recipients");
        var addresses =
                named.isPresent()
                        ? AddressList.parse(named.get()).stream().map(MailAddress::address).toList()
                        : ADDRESS_LINE
                                .matcher(text)
                                .results()
                                .map(match -> match.group(1))
                                .distinct()
                                .limit(100)
                                .toList();
        return addresses.stream()
                .map(address -> new Recipient(address, action, status, diagnostic))
                .toList();
    }

    /// Before the copy of the returned mail, whose addresses are not those that failed.
    private String reportText() {
        var text = content.text();
        var copy = COPIED_ID.matcher(text);
        return copy.find() ? text.substring(0, copy.start()) : text;
    }

    private @Nullable String originalMessageId() {
        for (var inner : content.innerMails()) {
            var ids = ids(inner.headers());
            if (!ids.isEmpty()) {
                return ids.getFirst();
            }
        }
        for (var part : content.reports()) {
            if (part.type().endsWith("rfc822-headers")) {
                var ids = ids(MimeReader.readInner(part, new Warnings()).headers());
                if (!ids.isEmpty()) {
                    return ids.getFirst();
                }
            }
        }
        var copied = COPIED_ID.matcher(content.text());
        return copied.find() ? MessageIds.in(copied.group(1)).getFirst() : header.inReplyTo();
    }

    private static List<String> ids(Headers headers) {
        return MessageIds.in(headers.first("Message-ID").orElse(""));
    }

    private static String firstMatch(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group() : "";
    }
}
