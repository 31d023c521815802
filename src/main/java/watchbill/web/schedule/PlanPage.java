package watchbill.web.schedule;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Weeks to fill in, all on one page.
///
/// @param rows     one for each shift, and one for each week without any
/// @param lengths  how long the shifts are that are filled in here
/// @param proposed whether seats were filled in turn and are not stored yet
/// @param firstDay the day after the last shift, as `2026-12-07`, for a shift of another length
/// @param people   to choose from, without a choice made
public record PlanPage(
        List<Row> rows,
        List<Choice> lengths,
        boolean proposed,
        String firstDay,
        List<Choice> people,
        Problems problems) {

    public PlanPage {
        rows = List.copyOf(rows);
    }

    /// Whether something typed has to be changed first.
    public boolean wrong() {
        return rows.stream().anyMatch(row -> !row.problem().isEmpty());
    }

    /// @param shift     the id of the shift that is there; empty for none
    /// @param label     `16–20 Nov`
    /// @param beside    `Week 47, now`
    /// @param note      `Days off on 26 and 27 November.`
    /// @param firstDay  `2026-11-16`
    /// @param days      its length
    /// @param hole      `Not covered`, `No Backup`; empty when both seats are taken
    /// @param problem   why it cannot be stored; empty if it can
    /// @param fresh     whether a seat is proposed and not stored
    public record Row(
            String shift,
            String label,
            String beside,
            String note,
            String firstDay,
            int days,
            List<Choice> primaries,
            List<Choice> backups,
            String hole,
            String problem,
            boolean fresh) {}
}
