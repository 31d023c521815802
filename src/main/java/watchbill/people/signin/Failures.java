package watchbill.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Attempts of one account or network in a row, none of which succeeded.
///
/// Some are free; then each further one makes the next wait twice as long, up to a quarter of an hour, so that
/// guessing is hopeless while the person who mistyped is never shut out for the day. An hour of quiet and all is
/// forgotten.
///
/// @param count at least 1
/// @param last  when the latest was made
record Failures(int count, Instant last) {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    static Failures first(Instant now) {
        return new Failures(1, now);
    }

    Failures another(Instant now) {
        return forgotten(now) ? first(now) : new Failures(count + 1, now);
    }

    /// How long to wait before the next attempt may be made; empty when it may be made now.
    Optional<Duration> wait(Limit limit, Instant now) {
        if (count < limit.free() || forgotten(now)) {
            return Optional.empty();
        }
        var wait = Duration.between(now, last.plus(pause(count - limit.free())));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    private boolean forgotten(Instant now) {
        return !now.isBefore(last.plus(FORGOTTEN_AFTER));
    }

    private static Duration pause(int doublings) {
        var pause = FIRST_WAIT.multipliedBy(1L << Math.min(doublings, 10));
        return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }
}
