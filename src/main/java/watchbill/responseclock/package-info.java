/// The response clock: how long a customer has waited for us in business time, and when that is too long.
///
/// **In:** every [watchbill.conversation.ConversationEvent], handled in the publisher's transaction, so that a
/// conversation without a clock cannot exist.
/// **Out:** [watchbill.responseclock.ResponseEvent], once for each goal or promise that comes near or passes, and only
/// in business time (R30).
/// **Owns:** schema `responseclock`.
@NullMarked
@ApplicationModule(
        displayName = "Response clock",
        allowedDependencies = {"people", "worktime", "conversation", "duework", "recent"})
package watchbill.responseclock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
