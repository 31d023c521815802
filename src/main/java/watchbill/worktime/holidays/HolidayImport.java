package watchbill.worktime.holidays;

import java.util.List;

/// What a file of holidays gave.
public sealed interface HolidayImport {

    /// The file was understood.
    ///
    /// @param holidays in order, each date once
    /// @param remarks  what was left out and why, a sentence each
    record Read(List<Holiday> holidays, List<String> remarks) implements HolidayImport {

        public Read {
            holidays = List.copyOf(holidays);
            remarks = List.copyOf(remarks);
        }
    }

    /// The file was not understood, and nothing was taken from it.
    ///
    /// @param problems a sentence each, with the number of the line
    record Unreadable(List<String> problems) implements HolidayImport {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
