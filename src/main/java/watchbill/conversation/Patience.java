package watchbill.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How long a conversation waits for a customer who has fallen silent, before it ends by itself (R100).
@Component
public class Patience {

    private final int days;

    /// @param days whole calendar days; `WATCHBILL_SILENCE_DAYS`
    public Patience(@Value("${watchbill.silence-days:21}") int days) {
        this.days = days;
    }

    /// Whole calendar days.
    public int days() {
        return days;
    }

    /// When a conversation ends whose customer wrote last at an instant: at the same local time, so many dates later.
    ///
    /// @param zone the team's
    public Instant endAfter(Instant customerWrote, ZoneId zone) {
        return customerWrote.atZone(zone).plusDays(days).toInstant();
    }

    /// How many whole days of it have gone by.
    public int gone(Instant customerWrote, Instant now) {
        return (int) Math.clamp(Duration.between(customerWrote, now).toDays(), 0, days);
    }
}
