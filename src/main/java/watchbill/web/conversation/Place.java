package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.conversation.ConversationNumber;

/// Where a conversation stands among those that wait for the reader.
///
/// @param text     `2 of 6 waiting`; empty when it does not wait
/// @param previous the number before it; absent at the start
/// @param next     the number after it; absent at the end
public record Place(String text, Optional<Long> previous, Optional<Long> next) {

    public static final Place NONE = new Place("", Optional.empty(), Optional.empty());

    static Place in(List<ConversationNumber> queue, ConversationNumber number) {
        var at = queue.indexOf(number);
        if (at < 0) {
            return NONE;
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
