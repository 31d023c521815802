package watchbill.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import watchbill.mail.mime.CleanText;
import watchbill.mail.mime.MimePart;
import watchbill.mail.mime.MimeReader;
import watchbill.mail.mime.Warnings;
import watchbill.mail.text.QuoteFolding;

/// Reads mail.
public final class MailParser {

    /// Of a mail that could not be taken apart, so much of the source is shown; the rest is in the stored mail.
    private static final int SHOWN_SOURCE = 200_000;

    private MailParser() {}

    /// Reads any bytes as a mail. It never throws: what cannot be understood becomes a warning, and in the worst case
    /// the source is given as the text.
    public static ParsedMail parse(byte[] raw) {
        return parse(raw, MimeReader::read);
    }

    /// @param reader what takes a mail apart, and may fail at it
    static ParsedMail parse(byte[] raw, BiFunction<byte[], Warnings, MimePart> reader) {
        try {
            var warnings = new Warnings();
            return parsed(reader.apply(raw, warnings), warnings);
        } catch (RuntimeException | StackOverflowError failure) {
            return asSource(raw, failure);
        }
    }

    private static ParsedMail parsed(MimePart mail, Warnings warnings) {
        var content = MailContent.of(mail, warnings);
        var header = HeaderFields.read(mail.headers(), warnings);
        var bounce = BounceReader.read(mail, header, content);
        var kind = MailKinds.tell(mail, header, content, bounce.isPresent());
        var forwarded =
                kind == MailKind.BOUNCE
                        ? Optional.<Forwarded>empty()
                        : Forwards.read(header, content);
        return new ParsedMail(
                header,
                body(header, content, forwarded.isPresent()),
                kind,
                kind == MailKind.PERSON && MailKinds.mayBeAnswered(mail.headers(), header),
                loopMark(mail),
                content.attachments(),
                forwarded.orElse(null),
                bounce.orElse(null),
                Verification.in(mail.headers()),
                warnings.list());
    }

    /// What somebody passed on is the very thing they want to show: it is not folded.
    private static MailText body(MailHeader header, MailContent content, boolean forwards) {
        var text = content.text();
        if (forwards) {
            return new MailText(text, text, "", content.html());
        }
        var folded = QuoteFolding.fold(text, !header.ancestors().isEmpty());
        return new MailText(text, folded.visible(), folded.quoted(), content.html());
    }

    private static @Nullable String loopMark(MimePart mail) {
        return mail.headers().first("X-Watchbill-Loop").orElse(null);
    }

    private static ParsedMail asSource(byte[] raw, Throwable failure) {
        var shown =
                new String(raw, 0, Math.min(raw.length, SHOWN_SOURCE), StandardCharsets.ISO_8859_1);
        var source = CleanText.of(shown);
        var warning =
                "This mail could not be taken apart (%s); its source is shown.".formatted(failure);
        return new ParsedMail(
                HeaderFields.NONE,
                new MailText(source, source, "", null),
                MailKind.PERSON,
                false,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(CleanText.of(warning)));
    }
}
