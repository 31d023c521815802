/// Housekeeping: small corrections that inquiries showed to be needed, in the software, the documents or the process, kept
/// as a list until each is done (R10).
///
/// **In:** every [watchbill.conversation.ConversationEvent.Resolved], whose lesson says what was wanting; what our people
/// do about it.
/// **Out:** [watchbill.housekeeping.Correction], each with the inquiry it comes from.
/// **Owns:** schema `housekeeping`.
@NullMarked
@ApplicationModule(
        displayName = "Housekeeping",
        allowedDependencies = {"people", "conversation"})
package watchbill.housekeeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
