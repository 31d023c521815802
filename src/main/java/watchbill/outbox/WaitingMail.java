package watchbill.outbox;

import java.time.Instant;
import java.util.Optional;

/// Mail that has not left yet, and is to leave.
///
/// @param mails how many
/// @param since when the oldest of them was written; empty if there is none
public record WaitingMail(long mails, Optional<Instant> since) {}
