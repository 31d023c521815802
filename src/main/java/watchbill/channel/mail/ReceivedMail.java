package watchbill.channel.mail;

import java.time.Instant;

/// A mail that was stored, as far as a list shows it.
///
/// @param id     within this installation
/// @param from   the author's name, or address
/// @param reason why it waits, in a short sentence
public record ReceivedMail(
        long id, String from, String subject, String reason, Instant receivedAt) {}
