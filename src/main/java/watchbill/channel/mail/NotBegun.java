package watchbill.channel.mail;

import watchbill.conversation.Conversation;

/// Something was to be said to a customer who is not in the conversation yet. The way they came is for the first contact
/// only, so that they would not read it (R74).
public class NotBegun extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotBegun(Conversation conversation) {
        super(
                "%s is not in the conversation yet: it came %s, and that way is for the first contact only. Send the link first; a note can be kept meanwhile."
                        .formatted(conversation.requester().name(), conversation.method().words()));
    }
}
