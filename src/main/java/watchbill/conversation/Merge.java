package watchbill.conversation;

import java.time.Instant;
import watchbill.people.PersonId;

/// A merge that stands.
///
/// @param merged     the conversation that is a sign now, as it was before
/// @param into       the one that goes on, as it was before
/// @param became     the one that goes on, as the merge left it
public record Merge(
        Conversation merged, Conversation into, Conversation became, PersonId by, Instant at) {

    /// What `merged` becoming part of `into` makes of where that one stands.
    ///
    /// @throws IllegalArgumentException if the two cannot be merged, with what helps
    static Standing standing(Conversation merged, Conversation into) {
        require(merged, into);
        return into.standing().with(merged.standing());
    }

    /// Whether a customer whose conversation is merged still waits for us, so that the other one must be with somebody on
    /// duty.
    static boolean bringsWork(Conversation merged) {
        return merged.state().waitsForUs();
    }

    private static void require(Conversation merged, Conversation into) {
        var one = merged.number();
        var other = into.number();
        refuseIf(
                one.equals(other),
                "Conversation %s cannot be merged with itself. Give the number of the other one."
                        .formatted(one));
        refuseIf(
                !merged.team().equals(into.team()),
                "Conversations %s and %s belong to two teams. Only those of one team can be merged."
                        .formatted(one, other));
        refuseIf(
                merged.mergedInto() != null,
                "Conversation %s was merged into %s already. Take that back first."
                        .formatted(one, merged.mergedInto()));
        refuseIf(
                into.mergedInto() != null,
                "Conversation %s was itself merged into %s. Merge %s into %s instead."
                        .formatted(other, into.mergedInto(), one, into.mergedInto()));
        refuseIf(
                merged.standing().referred(),
                "Conversation %s is with an outside team. Close the referral first, or merge %s into %s."
                        .formatted(one, other, one));
        refuseIf(
                merged.state().active() && !into.state().active(),
                "Conversation %s is over and %s is not. Reopen %s first, or merge it into %s."
                        .formatted(other, one, other, one));
    }

    private static void refuseIf(boolean cannot, String reason) {
        if (cannot) {
            throw new IllegalArgumentException(reason);
        }
    }
}
