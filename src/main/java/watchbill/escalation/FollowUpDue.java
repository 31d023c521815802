package watchbill.escalation;

import java.time.Instant;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// The day has come on which the owner asks an outside team again. Published once for each date that was agreed on,
/// inside the transaction that notes it.
public record FollowUpDue(TeamId team, ConversationNumber conversation, Instant at) {}
