/// Notification: telling the Primary, and nobody else, what needs her.
///
/// **In:** [watchbill.conversation.ConversationEvent] and [watchbill.responseclock.ResponseEvent], each as a row in
/// their own transaction.
/// **Out:** mail to whoever is on duty when it is sent: bundled, in business time only, and a digest when a shift
/// starts (R50). Off-duty people receive nothing (R47).
/// **Owns:** schema `notification`.
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "people",
            "worktime",
            "duty",
            "conversation",
            "responseclock",
            "outbox",
            "mail",
            "signing",
            "duework"
        })
package watchbill.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
