package watchbill.channel.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import watchbill.mail.MailHeader;
import watchbill.mail.MailKind;
import watchbill.mail.MailText;
import watchbill.mail.ParsedMail;

/// A mail that could not be handled, reduced to what surely can be stored: the reason, and the beginning of its source.
final class UnreadMail {

    private static final int SHOWN_SOURCE = 20_000;

    private UnreadMail() {}

    static Arrival of(Arrival arrival, RuntimeException why) {
        var reason =
                "This mail could not be handled: %s. Its source is shown; the whole of it can be downloaded."
                        .formatted(printable(String.valueOf(why.getMessage())));
        var source =
                printable(
                        new String(
                                arrival.raw(),
                                0,
                                Math.min(arrival.raw().length, SHOWN_SOURCE),
                                StandardCharsets.ISO_8859_1));
        var header = arrival.mail().header();
        var plain =
                new ParsedMail(
                        new MailHeader(
                                header.messageId(),
                                null,
                                List.of(),
                                header.from(),
                                header.author(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                "Mail that could not be read",
                                null),
                        new MailText(source, source, "", null),
                        MailKind.PERSON,
                        false,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(reason));
        return new Arrival(
                arrival.team(),
                arrival.raw(),
                plain,
                arrival.route(),
                arrival.envelopeSender(),
                arrival.desk(),
                null,
                false,
                arrival.at());
    }

    private static String printable(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[^\\x{20}-\\x{7E}\\x{A0}-\\x{FF}\\n\\t]", "?");
    }
}
