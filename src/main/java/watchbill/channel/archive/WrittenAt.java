package watchbill.channel.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a mail was written: as it says itself; or, where it says nothing, or what cannot be, as the archive says beside it.
///
/// @param says      the mail's own `Date`
/// @param delivered the archive's word
/// @param now       no mail was written after it
record WrittenAt(@Nullable Instant says, @Nullable Instant delivered, Instant now) {

    /// Before the first mail.
    private static final Instant FIRST = Instant.parse("1971-01-01T00:00:00Z");

    /// So far clocks may be ahead.
    private static final Duration AHEAD = Duration.ofDays(2);

    Instant instant() {
        if (says != null && can(says)) {
            return says;
        }
        return delivered != null && can(delivered) ? delivered : now;
    }

    List<String> warnings() {
        if (says != null && can(says)) {
            return List.of();
        }
        var instead =
                delivered != null && can(delivered)
                        ? "it stands under the time at which it was delivered"
                        : "it stands under the time at which it was read in";
        return List.of(
                says == null
                        ? "The mail does not say when it was written; %s.".formatted(instead)
                        : "The mail says it was written on %s, which cannot be; %s."
                                .formatted(says, instead));
    }

    private boolean can(Instant at) {
        return at.isAfter(FIRST) && at.isBefore(now.plus(AHEAD));
    }
}
