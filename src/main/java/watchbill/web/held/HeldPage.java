package watchbill.web.held;

import java.util.List;

/// Mail that waits until one of us has looked at it.
///
/// @param listened what came to addresses that only listen; it waits for nobody
public record HeldPage(List<Row> rows, List<Row> listened) {

    public HeldPage {
        rows = List.copyOf(rows);
        listened = List.copyOf(listened);
    }

    /// @param why the reason it waits, in a short sentence
    public record Row(long id, String subject, String from, String why, String when) {}
}
