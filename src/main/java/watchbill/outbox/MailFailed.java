package watchbill.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.TeamId;

/// A mail of ours will not reach somebody: the relay refused it, we gave up, or it came back. Published inside the
/// transaction that records it.
///
/// @param conversation the number of the conversation it belongs to, if any
/// @param recipient    whom it was for
/// @param reason       in the words of the server that refused it
/// @param cameBack     whether it had left before; then a report came, which stands on the conversation
public record MailFailed(
        TeamId team,
        @Nullable Long conversation,
        String recipient,
        String reason,
        boolean cameBack,
        Instant at) {}
