package watchbill.channel.mail;

import java.util.List;

/// What is written on the outside of a mail. It may differ from its header: a blind copy is addressed here only.
///
/// @param sender     where failures are reported to; empty for none
/// @param recipients addresses of ours
public record Envelope(String sender, List<String> recipients) {

    public Envelope {
        recipients = List.copyOf(recipients);
    }
}
