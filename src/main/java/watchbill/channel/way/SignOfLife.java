package watchbill.channel.way;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When a door that inquiries come in by was last seen to work.
///
/// @param name         which door: `desk@imap.example/INBOX`
/// @param watchedSince when it was last opened by a server of ours
/// @param lookedAt     when it was last looked into with success; absent before the first time
/// @param messageAt    when something last came in by it
/// @param failedAt     when looking last failed; absent if it never did
/// @param failure      what was said then; empty if it never failed
public record SignOfLife(
        String name,
        Instant watchedSince,
        @Nullable Instant lookedAt,
        @Nullable Instant messageAt,
        @Nullable Instant failedAt,
        String failure) {

    /// The last moment at which all was well.
    public Instant lastWell() {
        return Stream.of(Optional.ofNullable(lookedAt), Optional.of(watchedSince))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(watchedSince);
    }

    /// Whether it has been silent for longer than it may be.
    public boolean isLate(Instant now, Duration patience) {
        return lastWell().plus(patience).isBefore(now);
    }

    /// Whether the last look failed.
    public boolean fails() {
        return failedAt != null && (lookedAt == null || failedAt.isAfter(lookedAt));
    }
}
