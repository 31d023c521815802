package watchbill.duework;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import watchbill.postgres.DatabaseTrouble;

/// What of the due work fails at present. The log tells it when it begins and when it is over, and is quiet in between,
/// though it is tried every second.
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private record Failure(Instant since, String words, boolean database) {}

    private final InstantSource wallTime;
    private final Map<String, Failure> byWork = new HashMap<>();

    Failures(InstantSource wallTime) {
        this.wallTime = wallTime;
    }

    /// Notes that a work failed, which may be no news.
    ///
    /// @return whether the database is the reason, so that others would fail too
    synchronized boolean failed(DueWork work, RuntimeException failure) {
        var database = DatabaseTrouble.behind(failure).isPresent();
        var words = database ? DatabaseTrouble.words(failure) : failure.toString();
        var known = byWork.get(work.name());
        if (database && !databaseFails()) {
            log.warn("The database can do nothing: {}. Due work waits until it can.", words);
        } else if (!database && (known == null || !known.words.equals(words))) {
            log.warn("Due work '{}' failed and is tried again: {}", work.name(), words, failure);
        }
        var since = known == null ? wallTime.instant() : known.since;
        byWork.put(work.name(), new Failure(since, words, database));
        return database;
    }

    /// Notes that a work did what there was to do, as nearly always.
    synchronized void succeeded(DueWork work) {
        var over = byWork.remove(work.name());
        if (over == null) {
            return;
        }
        var length = words(Duration.between(over.since, wallTime.instant()));
        if (!over.database) {
            log.info("Due work '{}' goes on after {}.", work.name(), length);
        } else if (!databaseFails()) {
            log.info("The database is back after {}. Due work goes on.", length);
        }
    }

    private boolean databaseFails() {
        return byWork.values().stream().anyMatch(Failure::database);
    }

    /// `42 s`, `3 min 5 s`, `2 h 3 min`.
    private static String words(Duration length) {
        if (length.toHours() > 0) {
            return "%d h %d min".formatted(length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() > 0
                ? "%d min %d s".formatted(length.toMinutes(), length.toSecondsPart())
                : "%d s".formatted(length.toSeconds());
    }
}
