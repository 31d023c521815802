package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// Where a conversation goes on.
///
/// @param into the number of the other one
record MergeJson(@Nullable Long into) {

    /// @throws IllegalArgumentException if it is missing
    ConversationNumber number() {
        if (into == null) {
            throw new IllegalArgumentException(
                    "'into' is missing. Give the number of the conversation that goes on, such as 1480.");
        }
        return new ConversationNumber(into);
    }
}
