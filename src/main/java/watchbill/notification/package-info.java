/// Notification: telling the Primary, and nobody else, what needs her; and the schedulers what they should settle.
/// The Backup hears of a missed goal if the team asked for it (R53).
///
/// **In:** [watchbill.conversation.ConversationEvent], [watchbill.responseclock.ResponseEvent] and
/// [watchbill.escalation.FollowUpDue], each as a row in their own transaction;
/// [watchbill.notification.Alarms] that modules above raise, and what their [watchbill.notification.Foresight] sees
/// ahead.
/// **Out:** mail to whoever is on duty when it is sent: bundled, in business time only, and a digest when a shift
/// starts (R50). To schedulers, once each: a hole in the roster (R46), a year without holidays (R28). To those who
/// chose it, news of what they follow or one mail a day ([watchbill.notification.Followings], R121). Off-duty people
/// who chose nothing receive nothing (R47).
/// **Owns:** schema `notification`.
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "people",
            "worktime",
            "worktime::holidays",
            "duty",
            "conversation",
            "responseclock",
            "escalation",
            "outbox",
            "mail",
            "signing",
            "duework",
            "recent"
        })
package watchbill.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
