package watchbill.channel.mail;

import java.util.List;

/// What is written on the outside of a mail. It may differ from its header: a blind copy is addressed here only.
///
/// @param sender     where failures are reported to; empty for none
/// @param recipients addresses of ours
/// @param mailbox    the address of the mailbox in which it lay: it counts where no recipient is an address of the same
///     team; empty for a mail that came on the wire
public record Envelope(String sender, List<String> recipients, String mailbox) {

    public Envelope {
        recipients = List.copyOf(recipients);
    }

    /// A mail that came on the wire.
    public Envelope(String sender, List<String> recipients) {
        this(sender, recipients, "");
    }
}
