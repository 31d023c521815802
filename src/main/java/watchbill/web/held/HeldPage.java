package watchbill.web.held;

import java.util.List;

/// Mail that waits until one of us has looked at it.
public record HeldPage(List<Row> rows) {

    public HeldPage {
        rows = List.copyOf(rows);
    }

    /// @param why the reason it waits, in a short sentence
    public record Row(long id, String subject, String from, String why, String when) {}
}
