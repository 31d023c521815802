package watchbill.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Mails as tests write them: header lines and text, with the line ends of the wire.
final class Letter {

    private static final String USUAL =
            """
            From: Grace Hopper <grace@navy.example>
            To: VisIt help <help@desk.example>
            Date: Mon, 2 Mar 2026 10:00:00 -0800
            Message-ID: <m1@navy.example>
            """;

    private Letter() {}

    /// Grace's mail with more header lines, an empty line, and a text.
    static ParsedMail from(String source) {
        return parsed(USUAL + source);
    }

    static ParsedMail from(String source, Charset charset) {
        return MailParser.parse(wire(USUAL + source).getBytes(charset));
    }

    /// A mail of exactly these lines.
    static ParsedMail parsed(String source) {
        return MailParser.parse(wire(source).getBytes(StandardCharsets.UTF_8));
    }

    private static String wire(String source) {
        return source.replace("\n", "\r\n");
    }
}
