package watchbill.worktime.holidays;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The holidays of the United States' federal government. Inauguration Day, which is local to Washington, is not one.
///
/// A holiday on Saturday is observed on the Friday before, one on Sunday on the Monday after.
///
/// @see <a href="https://www.law.cornell.edu/uscode/text/5/6103">5 U.S.C. 6103</a>
public final class FederalHolidays {

    /// The first year of the present rules: Veterans Day is on 11 November again.
    public static final int FIRST_YEAR = 1978;

    private static final int KING_DAY_SINCE = 1986;
    private static final int JUNETEENTH_SINCE = 2021;

    private FederalHolidays() {}

    /// The holidays observed on dates of one year, in order. New Year's Day may be observed on 31 December.
    ///
    /// @throws IllegalArgumentException before 1978, when other rules held
    public static List<Holiday> of(Year year) {
        if (year.getValue() < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "The list of federal holidays begins in %d: %s.".formatted(FIRST_YEAR, year));
        }
        return IntStream.of(year.getValue(), year.getValue() + 1)
                .mapToObj(FederalHolidays::byLaw)
                .flatMap(List::stream)
                .map(holiday -> new Holiday(observed(holiday.date()), holiday.name()))
                .filter(holiday -> holiday.date().getYear() == year.getValue())
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    private static List<Holiday> byLaw(int year) {
        var holidays = new ArrayList<Holiday>();
        holidays.add(fixed(year, Month.JANUARY, 1, "New Year's Day"));
        if (year >= KING_DAY_SINCE) {
            holidays.add(monday(year, Month.JANUARY, 3, "Birthday of Martin Luther King, Jr."));
        }
        holidays.add(monday(year, Month.FEBRUARY, 3, "Washington's Birthday"));
        holidays.add(
                new Holiday(
                        LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)),
                        "Memorial Day"));
        if (year >= JUNETEENTH_SINCE) {
            holidays.add(fixed(year, Month.JUNE, 19, "Juneteenth National Independence Day"));
        }
        holidays.add(fixed(year, Month.JULY, 4, "Independence Day"));
        holidays.add(monday(year, Month.SEPTEMBER, 1, "Labor Day"));
        holidays.add(monday(year, Month.OCTOBER, 2, "Columbus Day"));
        holidays.add(fixed(year, Month.NOVEMBER, 11, "Veterans Day"));
        var thanksgiving =
                LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY));
        holidays.add(new Holiday(thanksgiving, "Thanksgiving Day"));
        holidays.add(fixed(year, Month.DECEMBER, 25, "Christmas Day"));
        return holidays;
    }

    private static LocalDate observed(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.minusDays(1);
            case SUNDAY -> date.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
        };
    }

    private static Holiday fixed(int year, Month month, int day, String name) {
        return new Holiday(LocalDate.of(year, month, day), name);
    }

    private static Holiday monday(int year, Month month, int number, String name) {
        return new Holiday(
                LocalDate.of(year, month, 1).with(dayOfWeekInMonth(number, MONDAY)), name);
    }
}
