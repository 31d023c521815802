package watchbill.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some conversations of a list, newest first.
///
/// @param next where the next page begins; absent on the last one
public record ConversationPage(
        List<Conversation> conversations, @Nullable ConversationNumber next) {

    public ConversationPage {
        conversations = List.copyOf(conversations);
    }
}
