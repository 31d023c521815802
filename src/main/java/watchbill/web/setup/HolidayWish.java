package watchbill.web.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.worktime.holidays.FederalHolidays;
import watchbill.worktime.holidays.Holiday;
import watchbill.worktime.holidays.HolidayFile;
import watchbill.worktime.holidays.HolidayImport;

/// The days off that someone chose, typed or brought in a file.
///
/// @param dates   all of them, in order
/// @param text    what was typed and what the file gave, a day on each line, so that nothing needs to be brought again
/// @param problem why something could not be read, in a sentence; empty if all could
public record HolidayWish(List<LocalDate> dates, String text, String problem) {

    /// The choice that stands for the list of the United States' federal government.
    static final String FEDERAL = "us-federal";

    /// The choice of no list.
    public static final String NONE = "none";

    private static final int YEARS_AHEAD = 2;

    public HolidayWish {
        dates = List.copyOf(dates);
    }

    /// Reads what was chosen, typed and brought.
    ///
    /// @param preset [#FEDERAL] or [#NONE]
    /// @param typed  days off, one on each line, or the contents of an ICS or CSV file
    /// @param file   an ICS or CSV file; empty for none
    public static HolidayWish read(String preset, String typed, byte[] file, Year thisYear) {
        var ofText = importOf(separated(typed).getBytes(UTF_8), thisYear);
        var ofFile = importOf(file, thisYear);
        var dates = new TreeSet<>(preset.equals(FEDERAL) ? federal(thisYear) : List.of());
        dates.addAll(dates(ofText));
        dates.addAll(dates(ofFile));
        return new HolidayWish(
                List.copyOf(dates),
                Stream.of(typed.strip(), lines(ofFile))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")),
                Stream.of(problem(ofText), problem(ofFile))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static HolidayImport importOf(byte[] file, Year thisYear) {
        return file.length == 0
                ? new HolidayImport.Read(List.of(), List.of())
                : HolidayFile.read(file, thisYear, thisYear.plusYears(YEARS_AHEAD));
    }

    /// People put a blank where a spreadsheet puts a comma.
    private static String separated(String typed) {
        return typed.strip().replaceAll("(?m)^(\\d{4}-\\d{1,2}-\\d{1,2})[ \\t]+", "$1,");
    }

    private static List<LocalDate> federal(Year thisYear) {
        return Stream.iterate(thisYear, year -> year.plusYears(1))
                .limit(YEARS_AHEAD)
                .flatMap(year -> FederalHolidays.of(year).stream())
                .map(Holiday::date)
                .toList();
    }

    private static List<LocalDate> dates(HolidayImport read) {
        return switch (read) {
            case HolidayImport.Read(var holidays, _) ->
                    holidays.stream().map(Holiday::date).toList();
            case HolidayImport.Unreadable _ -> List.of();
        };
    }

    private static String lines(HolidayImport read) {
        return switch (read) {
            case HolidayImport.Read(var holidays, _) ->
                    holidays.stream()
                            .map(holiday -> holiday.date() + " " + holiday.name())
                            .collect(Collectors.joining("\n"));
            case HolidayImport.Unreadable _ -> "";
        };
    }

    private static String problem(HolidayImport read) {
        return switch (read) {
            case HolidayImport.Read _ -> "";
            case HolidayImport.Unreadable(var problems) -> String.join(" ", problems);
        };
    }
}
