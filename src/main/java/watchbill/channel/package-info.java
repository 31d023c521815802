/// Channels: how inquiries come in and answers go out, and what a team promises about each way.
///
/// **In:** mail, from mail servers by SMTP and from mailboxes by IMAP; what is typed on our pages.
/// **Out:** calls to the doors of [watchbill.conversation], each in the transaction that stores what arrived; and the
/// mail in which customers read our answers, each in the transaction that stores the answer.
/// **Owns:** schema `channel`.
@NullMarked
@ApplicationModule(
        displayName = "Channels",
        allowedDependencies = {
            "people",
            "worktime",
            "notification",
            "recent",
            "conversation",
            "responseclock",
            "mail",
            "signing",
            "outbox",
            "duework",
            "postgres"
        })
package watchbill.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
