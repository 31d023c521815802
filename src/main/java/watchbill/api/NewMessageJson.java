package watchbill.api;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Work;

/// A message to be written.
///
/// @param text       Markdown
/// @param visibility `customer` (the default) or `internal`
/// @param promisedAt a date agreed with the customer by this message
/// @param seconds    how long it took, 0 to 86,400
/// @param reason     why the caller writes to the customer out of turn
record NewMessageJson(
        String text,
        @Nullable String visibility,
        @Nullable Instant promisedAt,
        @Nullable Long seconds,
        @Nullable String reason) {

    NewMessageJson {
        if (text == null) {
            throw new IllegalArgumentException(
                    "Field 'text' is missing. Send what should be written.");
        }
        if (visibility != null
                && !visibility.equals("customer")
                && !visibility.equals("internal")) {
            throw new IllegalArgumentException(
                    "Field 'visibility' is '%s'. Use 'customer' or 'internal'."
                            .formatted(visibility));
        }
    }

    Work work() {
        return Work.of(seconds == null ? null : Duration.ofSeconds(seconds));
    }

    boolean internal() {
        return "internal".equals(visibility);
    }
}
