package watchbill.web.settings;

import java.util.List;
import watchbill.web.Problems;

/// The days on which the team is closed.
///
/// @param missing the year that has none and soon needs some; empty if all is well
/// @param years   from the present one on
/// @param past    earlier years
/// @param presets the years for which the federal list can be added
/// @param typed   what was typed and could not be read
public record HolidaysPage(
        String missing,
        List<YearOff> years,
        List<YearOff> past,
        List<String> presets,
        String typed,
        Problems problems) {

    public HolidaysPage {
        years = List.copyOf(years);
        past = List.copyOf(past);
        presets = List.copyOf(presets);
    }

    /// A year's days off.
    public record YearOff(String year, List<DayOff> days) {

        public YearOff {
            days = List.copyOf(days);
        }
    }

    /// @param date `2026-11-26`
    /// @param day  `Thu 26 Nov`
    /// @param name `Thanksgiving Day`, where it is one that everybody knows; empty otherwise
    public record DayOff(String date, String day, String name) {}
}
