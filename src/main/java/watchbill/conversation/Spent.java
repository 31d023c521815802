package watchbill.conversation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What was done, or how long it took, or both.
///
/// @param activity absent if nobody said
/// @param length   likewise; whole seconds, zero to [#LONGEST]
public record Spent(@Nullable Activity activity, @Nullable Duration length) {

    /// The longest effort that is written down at once.
    public static final Duration LONGEST = Duration.ofDays(1);

    public Spent {
        if (activity == null && length == null) {
            throw new IllegalArgumentException(
                    "Say what was done, or how long it took: an effort needs one of them.");
        }
        if (length != null) {
            length = length.truncatedTo(ChronoUnit.SECONDS);
            requirePossible(length);
        }
    }

    /// Time of which nobody said what it was spent on.
    public static Spent on(Duration length) {
        return new Spent(null, length);
    }

    private static void requirePossible(Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "An effort of %,d minutes cannot be. It takes 0 minutes to 24 hours; longer work is noted day by day."
                            .formatted(length.toMinutes()));
        }
    }
}
