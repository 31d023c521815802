package watchbill.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.people.TeamId;

/// A mail that one server has taken in order to send it, for as long as it says so.
///
/// @param attempt    the number of this attempt, from 1; whoever took the mail later has a higher one
/// @param recipients those who have not got it yet
record LeasedMail(
        long id,
        TeamId team,
        String purpose,
        @Nullable Long conversation,
        String subject,
        String envelopeFrom,
        List<String> recipients,
        byte[] raw,
        int attempt,
        Instant createdAt) {}
