package watchbill.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// A page of what was found, latest arrival first.
///
/// @param query what was looked for in the end, with a remark for each word that was taken for another
/// @param next  where the next page begins; absent on the last
public record Found(
        SearchQuery query,
        List<ConversationNumber> conversations,
        @Nullable ConversationNumber next) {

    public Found {
        conversations = List.copyOf(conversations);
    }

    static Found of(SearchQuery query, List<ConversationNumber> oneMore, int limit) {
        return oneMore.size() > limit
                ? new Found(query, oneMore.subList(0, limit), oneMore.get(limit - 1))
                : new Found(query, oneMore, null);
    }
}
