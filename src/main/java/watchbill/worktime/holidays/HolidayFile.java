package watchbill.worktime.holidays;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.Year;
import java.util.List;

/// Reads holidays from a file, as calendars and spreadsheets write them.
public final class HolidayFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HolidayFile() {}

    /// Reads an ICS file, or one with a line `date,name` for each holiday.
    ///
    /// @param from first year that is wanted; an event that repeats for ever is read for these years
    /// @param to   last year that is wanted, inclusive
    public static HolidayImport read(byte[] file, Year from, Year to) {
        var text = decoded(file);
        if (text.isBlank()) {
            return new HolidayImport.Unreadable(List.of("The file is empty."));
        }
        return text.stripLeading().startsWith("BEGIN:VCALENDAR")
                ? new IcsHolidays(from, to).read(text)
                : CsvHolidays.read(text);
    }

    /// UTF-8 if it is that, otherwise what spreadsheets on Windows write.
    private static String decoded(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
