package watchbill.web.settings;

import java.util.List;
import watchbill.web.Problems;
import watchbill.web.Strip;

/// When the team works.
///
/// @param exceptions one a line: `2026-12-24 08:00-12:00`
/// @param place      the city in whose zone they are counted
public record HoursPage(
        List<Day> days, String exceptions, boolean lunchCounts, String place, Problems problems) {

    public HoursPage {
        days = List.copyOf(days);
    }

    /// @param key     `mon` to `sun`
    /// @param windows `08:00-12:00, 13:00-17:00`; empty for closed
    public record Day(String key, String name, String windows, Strip strip) {}
}
