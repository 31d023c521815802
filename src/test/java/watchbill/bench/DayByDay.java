package watchbill.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import watchbill.worktime.OpeningHours;

/// Business time as it is usually counted: one day after the other, one window after the other.
record DayByDay(ZoneId zone, OpeningHours hours) {

    Instant add(Instant start, Duration work) {
        var left = work;
        for (var date = LocalDate.ofInstant(start, zone); ; date = date.plusDays(1)) {
            for (var window : hours.on(date)) {
                var opens = date.atTime(window.opens()).atZone(zone).toInstant();
                var closes = date.atTime(window.closes()).atZone(zone).toInstant();
                var from = start.isAfter(opens) ? start : opens;
                if (from.isBefore(closes)) {
                    var open = Duration.between(from, closes);
                    if (left.compareTo(open) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(open);
                }
            }
        }
    }
}
