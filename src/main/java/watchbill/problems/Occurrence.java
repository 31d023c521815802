package watchbill.problems;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// That an inquiry comes from a problem.
///
/// @param toldAt when its requester was told, in the present round, that the problem is fixed
public record Occurrence(ConversationNumber conversation, Instant at, @Nullable Instant toldAt) {}
