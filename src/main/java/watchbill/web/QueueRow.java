package watchbill.web;

import java.util.List;

/// One inquiry in a queue.
///
/// @param waiting how long it has waited, or when news were promised; the first thing people see
/// @param meta    who, by what way, which part, which number: `Grace Lin, Plasma Theory · by mail · #1485`
/// @param note    a few more words about the state; empty for none
/// @param actions what can be done at once; shown on the selected row
public record QueueRow(
        long number,
        Figure waiting,
        Due due,
        String title,
        String meta,
        StateWord state,
        String note,
        List<RowAction> actions) {

    public QueueRow {
        actions = List.copyOf(actions);
    }

    /// Where the inquiry opens.
    public String href() {
        return "/conversations/" + number;
    }

    /// One step from a row.
    ///
    /// @param key  the single key that takes it
    /// @param main whether it is the one filled button
    public record RowAction(String label, String key, String href, boolean main) {}
}
