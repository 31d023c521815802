package watchbill.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// Opening hours in a time zone. The rule for daylight saving lives here and nowhere else.
record ZonedHours(ZoneId zone, OpeningHours hours) {

    /// The open spans of a local date, in order. A window that the clock skips altogether leaves none.
    List<Span> on(LocalDate date) {
        var windows = hours.on(date);
        var spans = new ArrayList<Span>(windows.size());
        for (var window : windows) {
            var opens = instantOf(date.atTime(window.opens()));
            var closes = instantOf(closing(date, window));
            if (opens.isBefore(closes)) {
                spans.add(new Span(opens, closes));
            }
        }
        return spans;
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static LocalDateTime closing(LocalDate date, Window window) {
        return (window.closesWithTheDay() ? date.plusDays(1) : date).atTime(window.closes());
    }

    /// Inside the gap: the first instant after it. Inside the repeat: the first of the two.
    private Instant instantOf(LocalDateTime local) {
        ZoneRules rules = zone.getRules();
        var change = rules.getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return local.toInstant(rules.getOffset(local));
    }
}
