package watchbill.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import watchbill.mail.mime.CleanText;
import watchbill.mail.mime.Headers;
import watchbill.mail.mime.MessageIds;
import watchbill.mail.mime.SentDate;
import watchbill.mail.mime.Warnings;

/// Reads what a mail says about itself, and warns of what is missing.
final class HeaderFields {

    static final MailHeader NONE =
            new MailHeader(
                    null, null, List.of(), null, null, List.of(), List.of(), List.of(), null, null,
                    "", null);

    private static final int LONGEST_SUBJECT = 5_000;

    private static final Pattern LIST_ID = Pattern.compile("<([^<>]+)>\\s*$");

    private HeaderFields() {}

    static MailHeader read(Headers headers, Warnings warnings) {
        var from = from(headers, warnings);
        var answered = idsIn(headers, "In-Reply-To");
        return new MailHeader(
                messageId(headers, warnings),
                answered.isEmpty() ? null : answered.getFirst(),
                references(answered, headers),
                from,
                Authorship.author(headers, from),
                addresses(headers, "Reply-To"),
                addresses(headers, "To"),
                addresses(headers, "Cc"),
                returnPath(headers),
                headers.first("Date")
                        .map(SentDate::parse)
                        .orElseGet(() -> undated(headers, warnings)),
                subject(headers),
                listId(headers));
    }

    static List<MailAddress> addresses(Headers headers, String name) {
        var all = new ArrayList<MailAddress>();
        headers.all(name).forEach(line -> all.addAll(AddressList.parse(line)));
        return List.copyOf(all);
    }

    private static @Nullable MailAddress from(Headers headers, Warnings warnings) {
        var from = addresses(headers, "From");
        if (!from.isEmpty()) {
            return from.getFirst();
        }
        warnings.add("The mail does not say whom it is from.");
        var sender = addresses(headers, "Sender");
        return sender.isEmpty() ? null : sender.getFirst();
    }

    private static @Nullable String messageId(Headers headers, Warnings warnings) {
        var header = headers.first("Message-ID").orElse("");
        var ids = MessageIds.in(header);
        if (!ids.isEmpty()) {
            return ids.getFirst();
        }
        warnings.add("The mail has no Message-ID.");
        return null;
    }

    /// Some programs name several mails in `In-Reply-To`: all but the first are older parts of the thread.
    private static List<String> references(List<String> answered, Headers headers) {
        var references = new ArrayList<>(idsIn(headers, "References"));
        answered.stream()
                .skip(1)
                .filter(id -> !references.contains(id))
                .forEach(references::addFirst);
        return List.copyOf(references);
    }

    private static List<String> idsIn(Headers headers, String name) {
        return MessageIds.in(String.join(" ", headers.all(name)));
    }

    /// The longest subject that is looked at; no program shows a longer one.
    private static String subject(Headers headers) {
        var subject = headers.text("Subject");
        return subject.length() <= LONGEST_SUBJECT
                ? subject
                : CleanText.of(subject.substring(0, LONGEST_SUBJECT));
    }

    private static @Nullable String returnPath(Headers headers) {
        return headers.first("Return-Path")
                .map(path -> path.replaceAll("[<>\\s]", ""))
                .orElse(null);
    }

    private static @Nullable Instant undated(Headers headers, Warnings warnings) {
        warnings.add(
                headers.has("Date")
                        ? "The mail's date could not be read."
                        : "The mail has no date.");
        return null;
    }

    private static @Nullable String listId(Headers headers) {
        var line = headers.text("List-Id");
        var id = LIST_ID.matcher(line);
        return line.isEmpty() ? null : id.find() ? id.group(1).strip() : line;
    }
}
