package watchbill.web.held;

import java.util.List;

/// Mail that was not made an inquiry, kept as it came.
public record HeldPage(List<Row> rows) {

    public HeldPage {
        rows = List.copyOf(rows);
    }

    /// @param why   the reason, in a short sentence
    /// @param turns whether it can still be made an inquiry
    public record Row(
            long id, String subject, String from, String why, String when, boolean turns) {}
}
