package watchbill.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the list of mail that leaves.
///
/// @param purpose      what it is for, as its writer called it
/// @param conversation the number of the conversation it belongs to, if any
/// @param to           everybody it is for, as written in it
/// @param nextAttempt  when it is tried again; `null` unless it waits
/// @param said         what went wrong last; `null` if nothing did
public record OutboxRow(
        long id,
        String purpose,
        @Nullable Long conversation,
        List<String> to,
        String subject,
        MailState state,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttempt,
        @Nullable String said) {}
