package watchbill.mail;

import java.time.InstantSource;

/// Writes mail.
public final class MailComposer {

    private final InstantSource time;

    public MailComposer(InstantSource time) {
        this.time = time;
    }

    /// Writes the mail as RFC 5322 bytes, with lines that end in CR LF and are at most 998 bytes long.
    ///
    /// Nothing in the mail's values can add a header line: line ends and control characters in them become spaces.
    public byte[] compose(OutgoingMail mail) {
        return new MailWriter(mail, time.instant()).bytes();
    }
}
