package watchbill.web.schedule;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Who has the watch, week by week.
///
/// @param explanation `One Primary and one Backup a week, from Monday 08:00.`
/// @param arranges    whether the viewer may change it
/// @param firstDay    the day after the last shift, as `2026-12-07`, for the form
/// @param people      to choose from, without a choice made
public record SchedulePage(
        String explanation,
        List<Week> weeks,
        boolean arranges,
        String firstDay,
        List<Choice> people,
        Problems problems) {

    public SchedulePage {
        weeks = List.copyOf(weeks);
    }

    /// One shift, or a gap between shifts.
    ///
    /// @param id       of the shift; zero for a gap
    /// @param label    `16–20 Nov`
    /// @param beside   `Week 47, now`
    /// @param primary  empty when the shift is not covered
    /// @param backup   empty for `No Backup`
    /// @param note     `Holidays on Thursday and Friday.`; empty for none
    /// @param firstDay `2026-11-16`
    /// @param days     its length
    /// @param now      whether it is the present one
    /// @param past     whether it is over
    public record Week(
            long id,
            String label,
            String beside,
            String primary,
            String backup,
            String note,
            String firstDay,
            int days,
            List<Choice> primaries,
            List<Choice> backups,
            boolean now,
            boolean past) {}
}
