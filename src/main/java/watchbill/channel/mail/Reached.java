package watchbill.channel.mail;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// The address of a team that a mail reached.
///
/// @param desk   where it is taken in, if it is
/// @param number the conversation that it leads to; whatever the rule of its address, it goes on there
record Reached(DeskAddress desk, @Nullable ConversationNumber number) {

    /// Of two addresses of a team, the one with which more is done.
    Reached better(Reached other) {
        return number != null || other.number == null && rank() < other.rank() ? this : other;
    }

    private int rank() {
        return desk.rule().ordinal();
    }

    boolean isOnlyListenedTo() {
        return number == null && desk.rule() == AddressRule.LISTEN;
    }

    boolean isLeftAlone() {
        return number == null && desk.rule() == AddressRule.LEAVE;
    }
}
