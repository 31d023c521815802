package watchbill.notification;

import java.time.Duration;
import java.time.Instant;
import watchbill.worktime.WorkCalendar;

/// When it is somebody's turn to hear of news.
final class Turns {

    /// Who follows something gets at most one mail in this time.
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Duration WITHOUT_HOURS = Duration.ofDays(1);

    private Turns() {}

    /// The next turn after one at `now`: for what is followed after a pause, and for the daily mail when the next
    /// business day opens.
    static Instant next(Hearing hearing, WorkCalendar calendar, Instant now) {
        if (hearing == Hearing.FOLLOWED) {
            return now.plus(PAUSE);
        }
        var today = calendar.dateOf(now).atStartOfDay(calendar.zone()).toInstant();
        var tomorrow = calendar.dateOf(now).plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return calendar.nextOpen(today)
                .filter(opening -> opening.isAfter(now))
                .or(() -> calendar.nextOpen(tomorrow))
                .orElse(now.plus(WITHOUT_HOURS));
    }

    /// The same moment, or when the team opens.
    static Instant openAt(WorkCalendar calendar, Instant now) {
        return calendar.nextOpen(now).orElse(now.plus(WITHOUT_HOURS));
    }
}
