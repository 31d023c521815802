package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Relation;

/// How a conversation has to do with another one.
///
/// @param relation its code; related-to if it is left out
record NewLinkJson(@Nullable Long other, @Nullable String relation) {

    /// @throws IllegalArgumentException if it is missing
    ConversationNumber number() {
        if (other == null) {
            throw new IllegalArgumentException(
                    "'other' is missing. Give the number of the other conversation, such as 1480.");
        }
        return new ConversationNumber(other);
    }

    /// @throws IllegalArgumentException naming those there are
    Relation kind() {
        return relation == null ? Relation.RELATED_TO : Coded.of(Relation.class, relation);
    }
}
