package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// An inquiry that comes from a problem.
record NewOccurrenceJson(@Nullable Long conversation) {

    /// @throws IllegalArgumentException if it is missing
    ConversationNumber number() {
        if (conversation == null) {
            throw new IllegalArgumentException(
                    "'conversation' is missing. Give the number of the inquiry that comes from it, such as 1480.");
        }
        return new ConversationNumber(conversation);
    }
}
