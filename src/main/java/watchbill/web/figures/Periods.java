package watchbill.web.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import watchbill.insight.Period;
import watchbill.web.Choice;

/// The periods that the page offers, and how it says when they are.
final class Periods {

    private static final int MONTHS = 12;
    private static final int YEARS = 3;
    private static final DateTimeFormatter MONTH = form("MMMM yyyy");
    private static final DateTimeFormatter DAY = form("d MMMM");
    private static final DateTimeFormatter DAY_OF_YEAR = form("d MMMM yyyy");

    private Periods() {}

    /// The last weeks, the last months and the last years; and the one that is shown, whichever it is.
    static List<Choice> choices(Period shown, LocalDate today) {
        var codes =
                Stream.of(
                                Stream.of(Period.LATEST),
                                Stream.iterate(YearMonth.from(today), month -> month.minusMonths(1))
                                        .limit(MONTHS)
                                        .map(YearMonth::toString),
                                Stream.iterate(Year.from(today), year -> year.minusYears(1))
                                        .limit(YEARS)
                                        .map(Year::toString))
                        .flatMap(some -> some)
                        .toList();
        var all = new ArrayList<>(codes);
        if (!all.contains(shown.code())) {
            all.add(shown.code());
        }
        return all.stream()
                .map(code -> new Choice(code, name(code), code.equals(shown.code())))
                .toList();
    }

    /// `24 August to 20 November 2026`, with both years if they differ.
    static String days(Period period) {
        var from = period.from();
        var to = period.to();
        if (from.equals(to)) {
            return DAY_OF_YEAR.format(to);
        }
        var begin = (from.getYear() == to.getYear() ? DAY : DAY_OF_YEAR).format(from);
        return "%s to %s".formatted(begin, DAY_OF_YEAR.format(to));
    }

    private static String name(String code) {
        return switch (code.length()) {
            case 4 -> code;
            case 7 -> MONTH.format(YearMonth.parse(code));
            default -> "Last 13 weeks";
        };
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
