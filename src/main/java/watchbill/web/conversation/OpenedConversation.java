package watchbill.web.conversation;

import java.util.List;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.OpenDrafts;
import watchbill.conversation.Timeline;

/// A conversation as it is read for its page, each part once.
record OpenedConversation(Timeline timeline, List<Contact> followers, OpenDrafts drafts) {

    Conversation conversation() {
        return timeline.conversation();
    }

    List<Contact> usualRecipients() {
        return conversation().usualRecipients(followers);
    }
}
