package watchbill.responseclock;

import java.time.Instant;
import watchbill.worktime.WorkCalendar;

/// When to remind of a promise (R35).
final class Reminder {

    private Reminder() {}

    /// The first opening of the day on which news is promised; without one before the promise, the last opening
    /// before it; for a team without hours, the promise itself.
    static Instant of(Instant news, WorkCalendar calendar) {
        var midnight =
                news.atZone(calendar.zone())
                        .toLocalDate()
                        .atStartOfDay(calendar.zone())
                        .toInstant();
        return calendar.nextOpen(midnight)
                .filter(opening -> !opening.isAfter(news))
                .or(() -> calendar.previousOpen(news))
                .orElse(news);
    }
}
