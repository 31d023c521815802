package watchbill.worktime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The hours that the requirements reckon with: Los Angeles, 8-12 and 13-17 on weekdays, the holidays of 2026.
final class SampleHours {

    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    static final List<LocalDate> HOLIDAYS =
            Stream.of(
                            "2026-01-01",
                            "2026-05-25",
                            "2026-07-03",
                            "2026-09-07",
                            "2026-11-26",
                            "2026-11-27",
                            "2026-12-25")
                    .map(LocalDate::parse)
                    .toList();

    static final OpeningHours HOURS = OpeningHours.officeHours().withHolidays(HOLIDAYS);

    static final WorkCalendar CALENDAR = WorkCalendar.of(LOS_ANGELES, HOURS);

    private SampleHours() {}
}
