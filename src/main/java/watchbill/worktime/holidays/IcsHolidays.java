package watchbill.worktime.holidays;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// Holidays as calendar programs write them: events of whole days, once or every year.
///
/// What is no holiday is left out and remarked on: events with a time of day, cancelled ones, and those that the
/// holiday lists of calendar programs call observances.
final class IcsHolidays {

    private final LocalDate first;
    private final LocalDate end;
    private final Map<LocalDate, Holiday> holidays = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    /// @param from first year wanted
    /// @param to   last year wanted, inclusive
    IcsHolidays(Year from, Year to) {
        this.first = from.atDay(1);
        this.end = to.plusYears(1).atDay(1);
    }

    HolidayImport read(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.<VEvent>getComponents(Component.VEVENT).forEach(this::take);
            return new HolidayImport.Read(List.copyOf(holidays.values()), remarks);
        } catch (ParserException wrong) {
            return new HolidayImport.Unreadable(
                    List.of("Line %d: %s".formatted(wrong.getLineNo(), wrong.getMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void take(VEvent event) {
        var name = text(event, Property.SUMMARY);
        var days = WholeDays.of(event);
        var reason = reasonToLeaveOut(event, days);
        if (reason.isPresent()) {
            remarks.add("\"%s\" was left out: %s.".formatted(name, reason.get()));
        } else {
            days.stream()
                    .flatMap(whole -> whole.dates(first, end))
                    .forEach(date -> holidays.putIfAbsent(date, new Holiday(date, name)));
        }
    }

    private static Optional<String> reasonToLeaveOut(VEvent event, Optional<WholeDays> days) {
        if (text(event, Property.STATUS).equalsIgnoreCase("CANCELLED")) {
            return Optional.of("it is cancelled");
        }
        if (text(event, Property.DESCRIPTION).startsWith("Observance")) {
            return Optional.of("its list calls it an observance");
        }
        return days.isEmpty() ? Optional.of("it does not last whole days") : Optional.empty();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
