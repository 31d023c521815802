package watchbill.housekeeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Deficiency;
import watchbill.people.PersonId;

/// Something that should be done because an inquiry showed it to be wanting.
///
/// @param conversation the inquiry it comes from, which has one at most
/// @param subject      of that inquiry
/// @param deficiency   where it is to be done
/// @param what         in a line; empty if nobody said more
/// @param since        when the inquiry ended
/// @param owner        who does it; absent while nobody took it
/// @param doneAt       absent while it is to be done
public record Correction(
        ConversationNumber conversation,
        String subject,
        Deficiency deficiency,
        String what,
        Instant since,
        @Nullable PersonId owner,
        @Nullable Instant doneAt) {

    public boolean done() {
        return doneAt != null;
    }
}
