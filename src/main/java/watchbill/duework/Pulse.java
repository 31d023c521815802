package watchbill.duework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Runs all due work, one kind after the other.
@Component
public class Pulse {

    private final List<DueWork> works;
    private final InstantSource time;
    private final InstantSource wallTime;
    private final Failures failures;
    private volatile @Nullable Instant completed;

    Pulse(List<DueWork> works, InstantSource time, @Qualifier("wallTime") InstantSource wallTime) {
        this.works = works;
        this.time = time;
        this.wallTime = wallTime;
        this.failures = new Failures(wallTime);
    }

    /// Runs every kind of due work until none has anything left to do at the present instant.
    ///
    /// One kind that fails does not hold up the others; its rows stay due. Without a database all would fail, so the rest
    /// waits for the next beat.
    ///
    /// @return how many items were done
    public int beat() {
        var total = 0;
        int done;
        do {
            done = 0;
            for (var work : works) {
                try {
                    done += work.run(time.instant());
                    failures.succeeded(work);
                } catch (RuntimeException failure) {
                    if (failures.failed(work, failure)) {
                        return total + done;
                    }
                }
            }
            total += done;
        } while (done > 0);
        completed = wallTime.instant();
        return total;
    }

    /// When a beat came to its end with nothing left to do, by the clock on the wall. While the database is away, none
    /// does.
    public Optional<Instant> lastCompleted() {
        return Optional.ofNullable(completed);
    }
}
