package watchbill.worktime.holidays;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;

/// An event that lasts whole days, with its repetitions.
///
/// @param start  its first date
/// @param length in days, at least one
record WholeDays(VEvent event, LocalDate start, long length) {

    private static final Pattern END_WITH_TIME = Pattern.compile("(UNTIL=\\d{8})T\\d{6}Z?");

    /// Empty if the event begins or ends within a day. Some programs write whole days from midnight to midnight.
    static Optional<WholeDays> of(VEvent event) {
        var start = temporal(event, Property.DTSTART);
        var end = temporal(event, Property.DTEND).or(() -> start);
        if (start.filter(WholeDays::isDate).isEmpty() || end.filter(WholeDays::isDate).isEmpty()) {
            return Optional.empty();
        }
        var first = LocalDate.from(start.get());
        var length = ChronoUnit.DAYS.between(first, LocalDate.from(end.get()));
        return Optional.of(new WholeDays(event, first, Math.max(1, length)));
    }

    /// Every date of the event and its repetitions.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    Stream<LocalDate> dates(LocalDate from, LocalDate to) {
        return starts(from.minusDays(length), to)
                .flatMap(first -> first.datesUntil(first.plusDays(length)))
                .filter(date -> !date.isBefore(from) && date.isBefore(to));
    }

    private Stream<LocalDate> starts(LocalDate from, LocalDate to) {
        var repeated =
                event.<Property>getProperties(Property.RRULE).stream()
                        .flatMap(rule -> recurrence(rule).getDates(start, from, to).stream());
        var excluded = listed(Property.EXDATE).collect(toSet());
        return Stream.of(Stream.of(start), repeated, listed(Property.RDATE))
                .flatMap(dates -> dates)
                .distinct()
                .filter(date -> !excluded.contains(date));
    }

    /// A rule for dates. Some programs end it at a time of day, which a rule for dates must not have.
    private static Recur<LocalDate> recurrence(Property rule) {
        return new Recur<>(END_WITH_TIME.matcher(rule.getValue()).replaceFirst("$1"));
    }

    private Stream<LocalDate> listed(String property) {
        return event.<DateListProperty<Temporal>>getProperties(property).stream()
                .flatMap(list -> list.getDates().stream())
                .map(LocalDate::from);
    }

    private static Optional<Temporal> temporal(VEvent event, String property) {
        return event.<DateProperty<Temporal>>getProperty(property).map(DateProperty::getDate);
    }

    private static boolean isDate(Temporal temporal) {
        var time = temporal.query(TemporalQueries.localTime());
        return time == null || time.equals(LocalTime.MIDNIGHT);
    }
}
