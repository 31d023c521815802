package watchbill.responseclock;

import java.time.Instant;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// A goal or a promise that comes near or passes. Each happens once; whom it is told to is not
/// decided here (R53).
public sealed interface ResponseEvent {

    TeamId team();

    ConversationNumber conversation();

    /// When the goal or promise ends.
    Instant due();

    /// Three quarters of the goal have gone by without a response.
    record GoalNear(TeamId team, ConversationNumber conversation, Instant due)
            implements ResponseEvent {}

    /// The goal has passed without a response.
    record GoalMissed(TeamId team, ConversationNumber conversation, Instant due)
            implements ResponseEvent {}

    /// A customer who had a response wrote again and has waited as long as the goal: the gentle second measure (A5).
    record ReplyWaits(TeamId team, ConversationNumber conversation, Instant due)
            implements ResponseEvent {}

    /// News is promised for today.
    record PromiseNear(TeamId team, ConversationNumber conversation, Instant due)
            implements ResponseEvent {}

    /// The promised date has passed without news.
    record PromiseMissed(TeamId team, ConversationNumber conversation, Instant due)
            implements ResponseEvent {}
}
