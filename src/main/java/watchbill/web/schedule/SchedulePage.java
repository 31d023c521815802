package watchbill.web.schedule;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Who has the watch: a quarter of a year at a glance, and week by week from the present one.
///
/// @param explanation `2 November to 7 February. One Primary and one Backup a week, from Monday 08:00.`
/// @param columns     the weeks of the table
/// @param rows        a row for each person
/// @param empty       the seats that nobody has: as many as columns, empty texts where all is well
/// @param earlier     the address of the weeks before
/// @param later       the address of the weeks after
/// @param now         the address of the present weeks; empty when these are they
/// @param weeks       the present week and those after it
/// @param holes       seats that nobody has, the next one first
/// @param covered     `Covered until 18 December.`
/// @param ahead       `That is 4 weeks from now.`
/// @param changeover  `Mon 23 Nov, 08:00: Priya Raman and Lena Moss take over.`; empty when nobody
///                    is scheduled next
/// @param arranges    whether the viewer may change it
/// @param seats       what can be swapped, without a choice made
/// @param badge       the address of the picture that says who is on duty
/// @param snippet     the picture in Markdown, for a page elsewhere
public record SchedulePage(
        String explanation,
        List<Column> columns,
        List<Row> rows,
        List<String> empty,
        String earlier,
        String later,
        String now,
        List<Week> weeks,
        List<Hole> holes,
        String covered,
        String ahead,
        String changeover,
        boolean arranges,
        List<Choice> seats,
        String badge,
        String snippet,
        Problems problems) {

    public SchedulePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        weeks = List.copyOf(weeks);
        holes = List.copyOf(holes);
    }

    /// @param month `November`, above the first week of a month; empty above others
    /// @param week  `W47`
    /// @param day   the Monday's: `16`
    /// @param note  `now`, or the days off: `Thu, Fri`
    public record Column(String month, String week, String day, String note, boolean now) {}

    public record Row(String name, List<Cell> cells) {}

    /// @param seat `P`, `B`, or empty
    /// @param says `Primary, 16–20 Nov`, for those who do not see the letter
    /// @param past whether it is over
    public record Cell(String seat, String says, boolean past) {

        static final Cell FREE = new Cell("", "", false);
    }

    /// One shift, or a week without any.
    ///
    /// @param label   `16–20 Nov`
    /// @param beside  `Week 47, now`
    /// @param primary empty when nobody is
    /// @param backup  empty for `No Backup`
    /// @param note    `Days off on 26 and 27 November.`; empty for none
    /// @param now     whether it is the present one
    public record Week(
            String label, String beside, String primary, String backup, String note, boolean now) {}

    /// @param what `28 December to 1 January has no Backup.`
    /// @param then what happens meanwhile
    /// @param soon whether it begins within two weeks
    public record Hole(String what, String then, boolean soon) {}
}
