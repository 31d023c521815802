/// Settings: what a team arranges differently once it runs, and who did it.
///
/// Each door takes one subject. It waits until nobody else changes the same team, calls the doors below, and leaves a
/// line in the audit that says who changed what from which value to which, all in one transaction. A value that stays
/// as it was leaves no line.
///
/// **In:** what an admin wishes, from the pages.
/// **Out:** calls to the doors of people, worktime, response clock, notification, conversation,
/// escalation, channel and outbox; lines of
/// [watchbill.audit.Audit].
/// **Owns:** nothing; what is set is kept by the module it is about.
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {
            "people",
            "worktime",
            "audit",
            "conversation",
            "responseclock",
            "escalation",
            "notification",
            "channel::mail",
            "channel::way",
            "mail",
            "outbox"
        })
package watchbill.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
