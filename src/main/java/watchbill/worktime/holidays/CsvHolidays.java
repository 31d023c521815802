package watchbill.worktime.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holidays as a spreadsheet writes them: `date,name` on each line, perhaps below a heading.
///
/// A date is `2026-05-25`, or month, day and year as `5/25/2026`. Cells are separated by comma, semicolon or tab and
/// may stand in quotes. Empty lines do not matter.
final class CsvHolidays {

    private static final Pattern CELL =
            Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,;\\t]*))\\s*(?:[,;\\t]|$)");
    private static final Pattern ISO_DATE =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern US_DATE =
            Pattern.compile("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})");

    private final Map<LocalDate, Holiday> holidays = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private CsvHolidays() {}

    static HolidayImport read(String text) {
        var file = new CsvHolidays();
        var lines = text.lines().toList();
        for (var index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isBlank() && !isHeading(index, lines.get(index))) {
                file.take(index + 1, lines.get(index));
            }
        }
        return file.problems.isEmpty()
                ? new HolidayImport.Read(List.copyOf(file.holidays.values()), List.of())
                : new HolidayImport.Unreadable(file.problems);
    }

    /// A heading is a first line without any figure in its first cell.
    private static boolean isHeading(int index, String line) {
        return index == 0 && cells(line).getFirst().chars().noneMatch(Character::isDigit);
    }

    private void take(int number, String line) {
        var cells = cells(line);
        try {
            var name = cells.size() > 1 ? cells.get(1) : "";
            var holiday = new Holiday(date(cells.getFirst()), name);
            holidays.putIfAbsent(holiday.date(), holiday);
        } catch (DateTimeException wrong) {
            problems.add("Line %d: %s".formatted(number, wrong.getMessage()));
        }
    }

    private static LocalDate date(String written) {
        var date =
                Stream.of(ISO_DATE, US_DATE)
                        .map(form -> form.matcher(written))
                        .filter(matcher -> matcher.matches())
                        .findFirst()
                        .orElseThrow(() -> noDate(written, "It is neither of these forms."));
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group("year")),
                    Integer.parseInt(date.group("month")),
                    Integer.parseInt(date.group("day")));
        } catch (DateTimeException wrong) {
            throw noDate(written, wrong.getMessage() + ".");
        }
    }

    private static DateTimeException noDate(String written, String reason) {
        return new DateTimeException(
                "\"%s\" is no date. %s Write 2026-05-25, or month, day and year as 5/25/2026."
                        .formatted(written, reason));
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                .map(cell -> cell.replace("\"\"", "\"").strip())
                .toList();
    }
}
