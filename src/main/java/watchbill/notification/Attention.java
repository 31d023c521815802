package watchbill.notification;

import java.time.Instant;
import watchbill.conversation.MessageId;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Somebody whose next mail is due.
///
/// @param heardUpTo the last entry they were told of
record Attention(TeamId team, PersonId person, Hearing hearing, MessageId heardUpTo) {

    /// @param dueAt when the next mail may go
    record Next(MessageId heardUpTo, Instant dueAt) {}
}
