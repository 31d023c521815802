package watchbill.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// A page of what was found, latest arrival first.
///
/// @param next where the next page begins; absent on the last
public record Found(List<ConversationNumber> conversations, @Nullable ConversationNumber next) {

    public Found {
        conversations = List.copyOf(conversations);
    }

    static Found of(List<ConversationNumber> oneMore, int limit) {
        return oneMore.size() > limit
                ? new Found(oneMore.subList(0, limit), oneMore.get(limit - 1))
                : new Found(oneMore, null);
    }
}
