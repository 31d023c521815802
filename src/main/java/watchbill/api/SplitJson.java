package watchbill.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.MessageId;

/// What is split off a conversation.
///
/// @param messages the ids of messages and notes, among them one of a customer
/// @param subject  of the new one; the same if left out
record SplitJson(@Nullable List<Long> messages, @Nullable String subject) {

    Set<MessageId> chosen() {
        return messages == null
                ? Set.of()
                : messages.stream().map(MessageId::new).collect(Collectors.toSet());
    }

    String subjectOrSame() {
        return subject == null ? "" : subject;
    }
}
