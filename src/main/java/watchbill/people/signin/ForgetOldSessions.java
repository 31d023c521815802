package watchbill.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;

/// Deletes sessions that have ended and attempts that are forgotten, so that neither table grows for ever.
///
/// It goes by the clock on the wall, as everything about sign-in does, and looks once an hour.
@Component
class ForgetOldSessions implements DueWork {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final SessionSql sessions;
    private final AttemptSql attempts;
    private final InstantSource time;
    private volatile Instant next = Instant.EPOCH;

    ForgetOldSessions(
            SessionSql sessions, AttemptSql attempts, @Qualifier("wallTime") InstantSource time) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.time = time;
    }

    @Override
    public String name() {
        return "old sessions";
    }

    @Override
    public int run(Instant productTime) {
        var now = time.instant();
        if (now.isBefore(next)) {
            return 0;
        }
        next = now.plus(PAUSE);
        return sessions.deleteOld(now, now.minus(Sessions.LONGEST_UNUSED))
                + attempts.deleteBefore(now.minus(Failures.FORGOTTEN_AFTER));
    }
}
