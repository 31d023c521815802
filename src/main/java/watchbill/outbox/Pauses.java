package watchbill.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a mail that could not be sent is tried again: soon at first, then ever more seldom, for five days.
final class Pauses {

    /// Mail servers give up after four to five days.
    ///
    /// @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1">RFC 5321, 4.5.4.1</a>
    private static final Duration PATIENCE = Duration.ofDays(5);

    private static final List<Duration> GROWING =
            List.of(
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30));

    private static final Duration LONGEST = Duration.ofHours(1);

    private Pauses() {}

    /// @return empty if it is time to give up
    static Optional<Instant> next(LeasedMail mail, Instant now) {
        var pause = mail.attempt() <= GROWING.size() ? GROWING.get(mail.attempt() - 1) : LONGEST;
        var next = now.plus(pause);
        return next.isAfter(mail.createdAt().plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}
