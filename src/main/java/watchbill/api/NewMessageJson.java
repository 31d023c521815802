package watchbill.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message to be written.
///
/// @param text       Markdown
/// @param visibility `customer` (the default) or `internal`
/// @param promisedAt a date agreed with the customer by this message
/// @param reason     why the caller writes to the customer out of turn
record NewMessageJson(
        String text,
        @Nullable String visibility,
        @Nullable Instant promisedAt,
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

    boolean internal() {
        return "internal".equals(visibility);
    }
}
