package watchbill.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Activity;
import watchbill.conversation.Coded;
import watchbill.conversation.Spent;

/// What was done, or how long it took, or both.
///
/// @param activity one of the codes of [Activity]
/// @param seconds  0 to 86,400
record NewEffortJson(@Nullable String activity, @Nullable Long seconds) {

    Spent spent() {
        return new Spent(
                activity == null ? null : Coded.of(Activity.class, activity),
                seconds == null ? null : Duration.ofSeconds(seconds));
    }
}
