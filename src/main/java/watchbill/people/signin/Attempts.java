package watchbill.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts attempts before they are made, so that a hundred at once are no way round the limit.
@Component
class Attempts {

    private final AttemptSql sql;

    Attempts(AttemptSql sql) {
        this.sql = sql;
    }

    /// Counts one attempt, unless too many went before it.
    ///
    /// @return how long to wait; empty if the attempt may be made
    @Transactional
    Optional<Duration> begin(Limit limit, String whom, Instant now) {
        var subject = limit.subject(whom);
        if (sql.addFirst(subject, now)) {
            return Optional.empty();
        }
        var failures = sql.lock(subject, now);
        var wait = failures.wait(limit, now);
        if (wait.isEmpty()) {
            sql.save(subject, failures.another(now));
        }
        return wait;
    }

    /// Forgets the attempts, because one succeeded.
    @Transactional
    void forget(Limit limit, String whom) {
        sql.delete(limit.subject(whom));
    }
}
