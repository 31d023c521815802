package watchbill.channel.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Mail as it comes over the wire.
final class Letters {

    static final String DESK = "help@meridian.example";

    /// What the team's own mail server writes above mail that it knows to be from the team's domain. Tests trust it by
    /// the setting `watchbill.mail-verifier`.
    static final String PROVEN =
            "Authentication-Results: mx.meridian.example; dmarc=pass header.from=meridian.example\n";

    private Letters() {}

    /// Grace's mail to the desk.
    static byte[] fromGrace(String id, String more) {
        return from("Grace Lin <grace.lin@plasma.example>", id, more);
    }

    /// @param more further header lines, an empty line, and the text
    static byte[] from(String author, String id, String more) {
        return wire(
                "From: "
                        + author
                        + "\nTo: Meridian <"
                        + DESK
                        + ">\nDate: Mon, 2 Mar 2026 09:00:00 -0800\nMessage-ID: <"
                        + id
                        + ">\n"
                        + more);
    }

    static byte[] wire(String source) {
        return source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static Envelope toDesk() {
        return new Envelope("sender@plasma.example", List.of(DESK));
    }
}
