package watchbill.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long something took after all.
///
/// @param seconds 0 to 86,400; 0 takes it back
record EffortCorrectionJson(@Nullable Long seconds) {

    EffortCorrectionJson {
        if (seconds == null) {
            throw new IllegalArgumentException(
                    "Field 'seconds' is missing. Send how long it took; 0 takes it back.");
        }
    }

    Duration length() {
        return Duration.ofSeconds(seconds == null ? 0 : seconds);
    }
}
