package watchbill.practice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The time of a practice installation: the clock on the wall until somebody sets another one.
///
/// A set time is kept over restarts. A real installation has none, and asks the wall.
@Component
public class PracticeClock {

    private final PracticeSql sql;
    private final InstantSource wall;
    private final AtomicReference<Optional<SetTime>> set;

    PracticeClock(PracticeSql sql, @Qualifier("wallTime") InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
        this.set = new AtomicReference<>(sql.clock());
    }

    /// The time it is in practice.
    public Instant now() {
        var now = wall.instant();
        return set.get().map(time -> time.at(now)).orElse(now);
    }

    /// Sets the time, forward or back.
    ///
    /// @param runs whether it goes on from there; otherwise it stands until it is set again
    public void set(Instant instant, boolean runs) {
        var time = new SetTime(instant, runs, wall.instant());
        sql.set(time);
        set.set(Optional.of(time));
    }

    /// Goes back to the clock on the wall.
    public void unset() {
        sql.unset();
        set.set(Optional.empty());
    }
}
