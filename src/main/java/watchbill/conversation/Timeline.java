package watchbill.conversation;

import java.util.List;

/// A conversation with everything that was said and done in it, oldest first.
public record Timeline(Conversation conversation, List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /// The conversations that were merged into this one, in the order in which they began.
    public List<ConversationNumber> merged() {
        return entries.stream()
                .map(Entry::conversation)
                .filter(number -> !number.equals(conversation.number()))
                .distinct()
                .toList();
    }

    public boolean isJoined() {
        return !merged().isEmpty();
    }

    /// What the customer may see: the messages of both sides, no notes, no events.
    public List<Entry> forCustomer() {
        return entries.stream()
                .filter(e -> e.direction() == Direction.IN || e.direction() == Direction.OUT)
                .toList();
    }
}
