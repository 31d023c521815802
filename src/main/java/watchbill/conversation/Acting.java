package watchbill.conversation;

import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// Who acts on a conversation, and, when it is not theirs to act on, why they do.
///
/// @param person absent for a team's program, which acts for the owner
/// @param reason given after a soft stop; kept in the timeline
public record Acting(@Nullable PersonId person, @Nullable String reason) {

    public static Acting as(PersonId person) {
        return new Acting(person, null);
    }

    /// A program of the team, acting for whoever owns the conversation.
    public static Acting forOwner() {
        return new Acting(null, null);
    }

    boolean givesReason() {
        return reason != null && !reason.isBlank();
    }
}
