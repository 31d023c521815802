package watchbill.conversation;

import java.util.List;
import watchbill.people.TeamId;

/// What happens to an archive. It is no [ConversationEvent]: no clock starts, nobody is told and no page comes alive,
/// however many messages there are. Published inside the transaction that stores it.
public sealed interface ArchiveEvent {

    TeamId team();

    /// Messages were added.
    record Written(TeamId team, List<Message> messages) implements ArchiveEvent {

        public Written {
            messages = List.copyOf(messages);
        }
    }

    /// The messages of one conversation belong to another, and the one is about to go.
    record Joined(TeamId team, ConversationNumber from, ConversationNumber into)
            implements ArchiveEvent {}

    /// Messages are about to go, and conversations in which nothing is left.
    record Removed(TeamId team, List<ConversationNumber> conversations, List<MessageId> messages)
            implements ArchiveEvent {

        public Removed {
            conversations = List.copyOf(conversations);
            messages = List.copyOf(messages);
        }
    }

    /// A message that was added.
    ///
    /// @param subject its own
    record Message(ConversationNumber conversation, MessageId id, String subject) {}
}
