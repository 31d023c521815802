package watchbill.web.conversations;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.StateWord;

/// The list of conversations.
///
/// @param explanation what is shown: `All of them, newest first.`
/// @param bands       everything, and what waits for us, by age
/// @param narrowings  the ways of narrowing it
/// @param query       what is searched for; empty for nothing
/// @param age         the band that is shown; empty when it is not what waits
/// @param column      what rows say beside the inquiry: `Arrived`, `Waiting`
/// @param none        what is said instead of rows
/// @param next        the address of the next page; empty on the last
public record ConversationsPage(
        String explanation,
        List<Band> bands,
        List<Narrowing> narrowings,
        String query,
        String age,
        String column,
        Fact none,
        List<Row> rows,
        String next) {

    public ConversationsPage {
        rows = List.copyOf(rows);
    }

    /// Whether everything that the address asks for means something.
    public boolean understood() {
        return narrowings.stream().allMatch(Narrowing::understood);
    }

    /// How many narrowings are chosen.
    public long narrowed() {
        return narrowings.stream().filter(narrowing -> !narrowing.said().isEmpty()).count();
    }

    /// Conversations that have waited for about as long.
    ///
    /// @param count  empty for all conversations, which nobody counts
    /// @param chosen whether they are what is shown
    public record Band(String label, String count, String href, boolean chosen) {

        /// Whether nothing is in it, so that narrow pages leave it out.
        public boolean empty() {
            return count.equals("0") && !chosen;
        }
    }

    /// @param meta  who, by what way, and what about
    /// @param when  when it arrived, or how long it has waited
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
