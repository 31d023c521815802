package watchbill.worktime.holidays;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.worktime.OpeningHours;

@Tag("R28")
class HolidayFileTest {

    private static final Year YEAR = Year.of(2026);

    @Test
    void aSpreadsheetsListIsRead() {
        var file =
                """
                Date,Name

                2026-05-25,Memorial Day
                7/3/2026,"Independence Day, observed"
                "11/26/2026";Thanksgiving
                2026-05-25,The same again
                2026-12-25
                """;

        assertThat(read(file))
                .isEqualTo(
                        list(
                                holiday("2026-05-25", "Memorial Day"),
                                holiday("2026-07-03", "Independence Day, observed"),
                                holiday("2026-11-26", "Thanksgiving"),
                                holiday("2026-12-25", "Holiday")));
    }

    @Test
    void everyWrongLineIsNamed() {
        var file =
                """
                2026-05-25,Memorial Day
                25.12.2026,Christmas
                13/12/2026,Thirteenth month
                2026-02-30,No such day
                """;

        assertThat(read(file))
                .isInstanceOfSatisfying(
                        HolidayImport.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.problems())
                                        .satisfiesExactly(
                                                line ->
                                                        assertThat(line)
                                                                .startsWith(
                                                                        "Line 2: \"25.12.2026\" is no date.")
                                                                .contains("5/25/2026"),
                                                line ->
                                                        assertThat(line)
                                                                .startsWith(
                                                                        "Line 3: \"13/12/2026\""),
                                                line ->
                                                        assertThat(line)
                                                                .startsWith(
                                                                        "Line 4: \"2026-02-30\"")));
    }

    @Test
    void aFileFromOldWindowsKeepsItsLetters() {
        var file = "2026-06-04,Fête-Dieu\r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(HolidayFile.read(file, YEAR, YEAR))
                .isEqualTo(list(holiday("2026-06-04", "Fête-Dieu")));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertThat(read("\uFEFF \n"))
                .isEqualTo(new HolidayImport.Unreadable(List.of("The file is empty.")));
    }

    @Test
    void wholeDaysOfACalendarAreRead() {
        // given one day, several days, and a day without an end
        var file =
                calendar(
                        event(
                                "DTSTART;VALUE=DATE:20260525",
                                "DTEND;VALUE=DATE:20260526",
                                "SUMMARY:Memorial Day"),
                        event(
                                "DTSTART;VALUE=DATE:20261126",
                                "DTEND;VALUE=DATE:20261128",
                                "SUMMARY:Thanks\\, giving"),
                        event("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas"));

        assertThat(read(file))
                .isEqualTo(
                        list(
                                holiday("2026-05-25", "Memorial Day"),
                                holiday("2026-11-26", "Thanks, giving"),
                                holiday("2026-11-27", "Thanks, giving"),
                                holiday("2026-12-25", "Christmas")));
    }

    @Test
    void aHolidayOfEveryYearIsReadForTheYearsWanted() {
        // given a fixed date with an exception, and the fourth Thursday of November until the end
        // of 2027
        var file =
                calendar(
                        event(
                                "DTSTART;VALUE=DATE:20200101",
                                "RRULE:FREQ=YEARLY",
                                "EXDATE;VALUE=DATE:20270101",
                                "SUMMARY:New Year"),
                        event(
                                "DTSTART;VALUE=DATE:20201126",
                                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20271231T235959Z",
                                "SUMMARY:Thanksgiving"));

        assertThat(HolidayFile.read(file.getBytes(UTF_8), YEAR, Year.of(2028)))
                .isEqualTo(
                        list(
                                holiday("2026-01-01", "New Year"),
                                holiday("2026-11-26", "Thanksgiving"),
                                holiday("2027-11-25", "Thanksgiving"),
                                holiday("2028-01-01", "New Year")));
    }

    @Test
    void outlooksMidnightToMidnightIsAWholeDay() {
        var file =
                calendar(
                        event(
                                "DTSTART;TZID=\"Pacific Standard Time\":20260703T000000",
                                "DTEND;TZID=\"Pacific Standard Time\":20260704T000000",
                                "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                                "SUMMARY:Independence Day (observed)"));

        assertThat(read(file))
                .isEqualTo(list(holiday("2026-07-03", "Independence Day (observed)")));
    }

    @Test
    void whatIsNoHolidayIsLeftOutAndSaid() {
        var file =
                calendar(
                        event(
                                "DTSTART:20260525T090000",
                                "DTEND:20260525T100000",
                                "SUMMARY:Meeting"),
                        event(
                                "DTSTART;VALUE=DATE:20260214",
                                "DESCRIPTION:Observance\\nTo hide",
                                "SUMMARY:Valentine's Day"),
                        event("DTSTART;VALUE=DATE:20260704", "STATUS:CANCELLED", "SUMMARY:Picnic"));

        assertThat(read(file))
                .isEqualTo(
                        new HolidayImport.Read(
                                List.of(),
                                List.of(
                                        "\"Meeting\" was left out: it does not last whole days.",
                                        "\"Valentine's Day\" was left out: its list calls it an observance.",
                                        "\"Picnic\" was left out: it is cancelled.")));
    }

    @Test
    void aBrokenCalendarNamesTheLine() {
        var file =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:someday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        assertThat(read(file))
                .isInstanceOfSatisfying(
                        HolidayImport.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.problems().getFirst())
                                        .startsWith("Line 4: "));
    }

    @Test
    void inNovemberAMissingNextYearIsNoticed() {
        var hours = OpeningHours.officeHours().withHolidays(List.of(LocalDate.parse("2026-12-25")));

        assertThat(MissingHolidays.in(hours, LocalDate.parse("2026-10-31"))).isEmpty();
        assertThat(MissingHolidays.in(hours, LocalDate.parse("2026-11-02")))
                .contains(Year.of(2027));
        assertThat(MissingHolidays.in(hours, LocalDate.parse("2027-02-01")))
                .contains(Year.of(2027));
    }

    @Test
    void aTeamThatNeverHadAListIsAskedInNovemberOnly() {
        var hours = OpeningHours.officeHours();

        assertThat(MissingHolidays.in(hours, LocalDate.parse("2026-10-31"))).isEmpty();
        assertThat(MissingHolidays.in(hours, LocalDate.parse("2026-12-31")))
                .contains(Year.of(2027));
        assertThat(MissingHolidays.in(hours, LocalDate.parse("2027-01-01"))).isEmpty();
    }

    private static HolidayImport read(String file) {
        return HolidayFile.read(file.getBytes(UTF_8), YEAR, YEAR);
    }

    private static HolidayImport list(Holiday... holidays) {
        return new HolidayImport.Read(List.of(holidays), List.of());
    }

    private static Holiday holiday(String date, String name) {
        return new Holiday(LocalDate.parse(date), name);
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Watchbill//Test//EN\r\n%sEND:VCALENDAR\r\n"
                .formatted(String.join("", events));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\n%s\r\nEND:VEVENT\r\n"
                .formatted(String.join("\r\n", lines));
    }
}
