package watchbill.channel.mail;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;

/// What became of a mail.
///
/// @param state        `taken`, `held`, `kept` or `listened`
/// @param reason       why it is no message; empty when it was taken
/// @param conversation where it went, or would go
/// @param message      absent when it became none
record Settled(
        String state,
        String reason,
        @Nullable ConversationNumber conversation,
        @Nullable MessageId message) {

    static Settled taken(Deed.Done done) {
        return new Settled("taken", "", done.conversation(), done.message());
    }

    static Settled held(String reason, @Nullable ConversationNumber conversation) {
        return new Settled("held", reason, conversation, null);
    }

    static Settled listened(String desk) {
        return new Settled("listened", "It came to %s.".formatted(desk), null, null);
    }

    static Settled kept(String reason) {
        return new Settled("kept", reason, null, null);
    }
}
