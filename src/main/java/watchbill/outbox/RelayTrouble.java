package watchbill.outbox;

import java.time.Instant;

/// Mail waits because the relay did not take it.
///
/// @param waiting how many mails were tried and wait
/// @param since   when the oldest of them was written
/// @param said    what went wrong with that one last
public record RelayTrouble(int waiting, Instant since, String said) {}
