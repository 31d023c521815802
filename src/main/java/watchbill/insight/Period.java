package watchbill.insight;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;

/// The days that figures are about, by the calendar on the team's wall. None of them lies ahead.
///
/// @param code how programs and addresses name it: `13-weeks`, `2026-11`, `2026`
/// @param from the first day
/// @param to   the last day, not before the first
public record Period(String code, LocalDate from, LocalDate to) {

    /// The code of what is shown unless somebody asks for something else.
    public static final String LATEST = "13-weeks";

    private static final int WEEKS = 13;

    private static final Pattern MONTH_OR_YEAR = Pattern.compile("[12]\\d{3}(-\\d{2})?");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The period %s has not begun. Choose one that has.".formatted(code));
        }
    }

    /// This week, as far as it has come, and the twelve before it.
    public static Period latest(LocalDate today) {
        var monday = today.with(previousOrSame(MONDAY));
        return new Period(LATEST, monday.minusWeeks(WEEKS - 1), today);
    }

    /// A month, as far as it has come.
    public static Period month(YearMonth month, LocalDate today) {
        return new Period(month.toString(), month.atDay(1), earlier(month.atEndOfMonth(), today));
    }

    /// A year, as far as it has come.
    public static Period year(Year year, LocalDate today) {
        return new Period(
                year.toString(),
                year.atDay(1),
                earlier(YearMonth.of(year.getValue(), 12).atEndOfMonth(), today));
    }

    /// The period of a code.
    ///
    /// @throws IllegalArgumentException if there is no such period, or it has not begun
    public static Period of(String code, LocalDate today) {
        if (code.equals(LATEST)) {
            return latest(today);
        }
        if (!MONTH_OR_YEAR.matcher(code).matches()) {
            throw unknown(code);
        }
        try {
            return code.contains("-")
                    ? month(YearMonth.parse(code), today)
                    : year(Year.parse(code), today);
        } catch (DateTimeException _) {
            throw unknown(code);
        }
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException(
                "There is no period '%s'. Use %s, a month such as 2026-11, or a year such as 2026."
                        .formatted(code, LATEST));
    }

    /// When it begins.
    Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /// The first instant after it.
    Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
