/// Channels: the ways by which customers reach us and we reach them.
///
/// **In:** mail and forms; each item has a key, so that a second delivery is answered like the first and stored once.
/// **Out:** conversations, and the mail in which customers read our answers.
/// **Owns:** schema `channel`.
@NullMarked
@ApplicationModule(
        displayName = "Channel",
        allowedDependencies = {
            "people",
            "worktime",
            "duty",
            "conversation",
            "responseclock",
            "mail",
            "outbox",
            "signing",
            "duework"
        })
package watchbill.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
