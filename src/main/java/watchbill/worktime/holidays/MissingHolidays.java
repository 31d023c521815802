package watchbill.worktime.holidays;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import watchbill.worktime.OpeningHours;

/// Reminds a team to fetch its next list of holidays before a holiday counts as a working day.
public final class MissingHolidays {

    /// By then employers have published the list of the coming year.
    private static final Month ASK_FROM = Month.NOVEMBER;

    private MissingHolidays() {}

    /// The year a team should be warned about: the present one, if the team's list has run out; from November on the
    /// next, if it has no holiday at all. A team that never had a list is asked for one in November only.
    public static Optional<Year> in(OpeningHours hours, LocalDate today) {
        var year = Year.from(today);
        if (ranOut(hours, year)) {
            return Optional.of(year);
        }
        var next = year.plusYears(1);
        var asks = today.getMonth().compareTo(ASK_FROM) >= 0 && !hasAny(hours, next);
        return asks ? Optional.of(next) : Optional.empty();
    }

    private static boolean ranOut(OpeningHours hours, Year year) {
        return !hasAny(hours, year)
                && hours.holidays().stream().anyMatch(date -> Year.from(date).isBefore(year));
    }

    private static boolean hasAny(OpeningHours hours, Year year) {
        return hours.holidays().stream().anyMatch(date -> Year.from(date).equals(year));
    }
}
