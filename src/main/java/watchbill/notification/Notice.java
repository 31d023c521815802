package watchbill.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// One thing the Primary should hear of.
///
/// @param due when a goal or promise ends; absent for what has no date
record Notice(
        long id, ConversationNumber conversation, Kind kind, @Nullable Instant due, Instant at) {

    enum Kind {
        NEW("New inquiry", false),
        REPLY("Customer replied", false),
        GOAL_NEAR("Due soon", true),
        GOAL_MISSED("Goal passed", true),
        REPLY_WAITS("A reply waits", true),
        PROMISE_NEAR("News promised", true),
        PROMISE_MISSED("Promise missed", true),
        FOLLOW_UP("Follow up", false),
        MAIL_FAILED("A mail could not be delivered", true);

        private final String words;
        private final boolean urgent;

        Kind(String words, boolean urgent) {
            this.words = words;
            this.urgent = urgent;
        }

        String words() {
            return words;
        }

        /// Whether it goes out at once instead of waiting to be bundled.
        boolean urgent() {
            return urgent;
        }
    }
}
