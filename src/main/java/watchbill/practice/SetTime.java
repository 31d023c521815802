package watchbill.practice;

import java.time.Duration;
import java.time.Instant;

/// A time somebody set.
///
/// @param runs  whether it goes on from there; otherwise it stands until it is set again
/// @param setAt when it was set, by the clock on the wall
record SetTime(Instant instant, boolean runs, Instant setAt) {

    Instant at(Instant wall) {
        return runs ? instant.plus(Duration.between(setAt, wall)) : instant;
    }
}
