package watchbill.worktime.holidays;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import watchbill.worktime.OpeningHours;

/// Reminds a team to fetch its next list of holidays before a holiday counts as a working day.
public final class MissingHolidays {

    /// By then employers have published the list of the coming year.
    private static final Month ASK_FROM = Month.OCTOBER;

    private MissingHolidays() {}

    /// The year a team should be warned about: this one, or from October on the next, if it has no holiday at all.
    public static Optional<Year> in(OpeningHours hours, LocalDate today) {
        var year = Year.from(today);
        var asked =
                today.getMonth().compareTo(ASK_FROM) < 0
                        ? Stream.of(year)
                        : Stream.of(year, year.plusYears(1));
        return asked.filter(wanted -> !hasAny(hours, wanted)).findFirst();
    }

    private static boolean hasAny(OpeningHours hours, Year year) {
        return hours.holidays().stream().anyMatch(date -> Year.from(date).equals(year));
    }
}
