package watchbill.web.outbox;

import java.util.List;
import watchbill.web.StateWord;

/// Mail that leaves.
///
/// @param explanation how it leaves, or why it stays: `No relay is set, so mail is kept here.`
/// @param older       the address of older ones; empty on the last page
public record OutboxPage(String explanation, List<Row> rows, String older) {

    public OutboxPage {
        rows = List.copyOf(rows);
    }

    /// @param to    recipients, shortened
    /// @param what  `answer`, `receipt`
    /// @param state `Waits`, `Sent`, `Kept here`, `Given up`
    /// @param said  what the relay said last; empty for nothing
    public record Row(
            long id,
            String subject,
            String to,
            String what,
            String when,
            StateWord state,
            String said) {}
}
