package watchbill.channel.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import watchbill.conversation.ConversationNumber;

/// What the archive has already that a batch of mails may belong to.
///
/// @param byId     conversations by the Message-IDs of their mails, and of those that these answer
/// @param subjects conversations with a subject of the batch
record Known(Map<String, ConversationNumber> byId, List<Subject> subjects) {

    /// @param key   see [SubjectKey]
    /// @param first when its first mail was written
    /// @param last  when its last one was
    record Subject(ConversationNumber conversation, String key, Instant first, Instant last) {}

    static final Known NOTHING = new Known(Map.of(), List.of());
}
