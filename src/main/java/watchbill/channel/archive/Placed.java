package watchbill.channel.archive;

import watchbill.conversation.ArchivedMessage;
import watchbill.conversation.ConversationNumber;

/// A mail, and the conversation where it belongs.
record Placed(ReadMail mail, ConversationNumber conversation) {

    ArchivedMessage message() {
        return new ArchivedMessage(
                conversation,
                mail.author(),
                mail.person(),
                mail.ours(),
                mail.at(),
                mail.subject(),
                mail.text());
    }
}
