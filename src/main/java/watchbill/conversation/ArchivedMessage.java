package watchbill.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// A message of an archive.
///
/// @param conversation where it belongs
/// @param author       as the mail names them
/// @param person       the author, if one of us
/// @param ours         whether it is our word: one of us wrote it, or it came from an address of the desk
/// @param subject      its own, by which it is found
/// @param text         its visible words are Markdown where it is ours
public record ArchivedMessage(
        ConversationNumber conversation,
        Contact author,
        @Nullable PersonId person,
        boolean ours,
        Instant at,
        String subject,
        IncomingText text) {

    Direction direction() {
        return ours ? Direction.OUT : Direction.IN;
    }
}
