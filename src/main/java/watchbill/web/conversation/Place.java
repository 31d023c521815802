package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.conversation.ConversationNumber;

/// Where a conversation stands among those that wait for the reader.
///
/// @param text     `2 of 6 waiting`, or `6 waiting` from one that does not wait; empty when none does
/// @param previous the number before it; absent at the start
/// @param next     the number after it; absent at the end
public record Place(String text, Optional<Long> previous, Optional<Long> next) {

    public static final Place NONE = new Place("", Optional.empty(), Optional.empty());

    /// From one that does not wait, as just after an answer, the longest wait comes next.
    static Place in(List<ConversationNumber> queue, ConversationNumber number) {
        var at = queue.indexOf(number);
        if (at < 0 && queue.isEmpty()) {
            return NONE;
        }
        if (at < 0) {
            return new Place(queue.size() + " waiting", Optional.empty(), neighbour(queue, 0));
        }
        return new Place(
                "%d of %d waiting".formatted(at + 1, queue.size()),
                neighbour(queue, at - 1),
                neighbour(queue, at + 1));
    }

    private static Optional<Long> neighbour(List<ConversationNumber> queue, int at) {
        return at < 0 || at >= queue.size() ? Optional.empty() : Optional.of(queue.get(at).value());
    }
}
