package watchbill.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// The news that a problem is fixed.
///
/// @param conversations those whose requesters are told
record NewsJson(@Nullable String text, @Nullable List<Long> conversations) {

    String words() {
        return text == null ? "" : text;
    }

    /// @throws IllegalArgumentException if none is named
    Set<ConversationNumber> numbers() {
        if (conversations == null || conversations.isEmpty()) {
            throw new IllegalArgumentException(
                    "'conversations' is missing. Name those to tell, from the problem's occurrences.");
        }
        return conversations.stream().map(ConversationNumber::new).collect(Collectors.toSet());
    }
}
