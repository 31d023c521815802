/// Conversations: all messages and events of one inquiry, from first contact to resolution.
///
/// **In:** inquiries and customers' messages from the channels; answers, notes and decisions of our people.
/// **Out:** [watchbill.conversation.ConversationEvent], published inside the transaction that stores the change,
/// so that what listeners write stands or falls with it.
/// **Owns:** schema `conversation`.
@NullMarked
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {"people", "duty", "signing", "duework", "recent"})
package watchbill.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
