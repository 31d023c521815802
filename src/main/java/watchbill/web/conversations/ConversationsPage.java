package watchbill.web.conversations;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.StateWord;

/// The list of conversations.
///
/// @param explanation what is shown: `All of them, newest first.`
/// @param states      to filter by
/// @param owners      to filter by
/// @param query       what is searched for; empty for nothing
/// @param next        the address of the next page; empty on the last
public record ConversationsPage(
        String explanation,
        List<Choice> states,
        List<Choice> owners,
        String query,
        List<Row> rows,
        String next) {

    public ConversationsPage {
        rows = List.copyOf(rows);
    }

    /// @param meta  who and by what way
    /// @param when  when it arrived
    /// @param owner the owner's first name
    public record Row(
            long number,
            String title,
            String meta,
            String when,
            String owner,
            StateWord state,
            String note) {}
}
