package watchbill.web.conversations;

import java.util.List;
import java.util.Map;
import watchbill.search.Excerpt.Piece;
import watchbill.search.Operator;
import watchbill.web.Fact;
import watchbill.web.StateWord;

/// The list of conversations.
///
/// @param explanation what is shown: `All of them, newest first.`
/// @param bands       everything, and what waits for us, by age
/// @param views       what was saved, and what can be
/// @param narrowings  the ways of narrowing it
/// @param query       what is searched for; empty for nothing
/// @param problem     why nothing was searched for; empty if it was
/// @param remarks     what was taken otherwise than it may have been meant
/// @param age         the band that is shown; empty when it is not what waits
/// @param column      what rows say beside the inquiry: `Arrived`, `Waiting`
/// @param none        what is said instead of rows
/// @param next        the address of the next page; empty on the last
public record ConversationsPage(
        String explanation,
        List<Band> bands,
        Views views,
        List<Narrowing> narrowings,
        String query,
        String problem,
        List<String> remarks,
        String age,
        String column,
        Fact none,
        List<Row> rows,
        String next) {

    public ConversationsPage {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /// What can be typed besides words.
    public List<Operator> operators() {
        return List.of(Operator.values());
    }

    /// Whether everything that the address asks for means something.
    public boolean understood() {
        return problem.isEmpty() && fitting();
    }

    /// Whether there is everything that it is to be narrowed to.
    public boolean fitting() {
        return narrowings.stream().allMatch(Narrowing::understood);
    }

    /// How many narrowings are chosen.
    public long narrowed() {
        return narrowings.stream().filter(narrowing -> !narrowing.said().isEmpty()).count();
    }

    /// What was saved, and what can be.
    ///
    /// @param tabs     those the reader sees
    /// @param asked    what this list asks for, by the names of the address; empty when there is nothing to save
    /// @param mayShare whether the reader may share a view with the team
    public record Views(List<Tab> tabs, Map<String, String> asked, boolean mayShare) {

        public static final Views NONE = new Views(List.of(), Map.of(), false);

        public Views {
            tabs = List.copyOf(tabs);
            asked = Map.copyOf(asked);
        }

        /// Whether this list can be saved, and is not yet.
        public boolean newOne() {
            return !asked.isEmpty() && tabs.stream().noneMatch(Tab::chosen);
        }
    }

    /// @param chosen whether it is what is shown
    public record Tab(String name, String href, boolean chosen) {}

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

    /// @param meta   who, by what way, and what about
    /// @param when   when it arrived, or how long it has waited
    /// @param owner  the owner's first name
    /// @param marked the title in pieces, of which some are what was searched for
    /// @param author who said what was searched for; empty when nothing is quoted
    /// @param quote  how it was said, in pieces
    public record Row(
            long number,
            String title,
            String meta,
            String when,
            String owner,
            StateWord state,
            List<Piece> marked,
            String author,
            List<Piece> quote) {

        /// A row of which nothing is marked.
        public Row(
                long number,
                String title,
                String meta,
                String when,
                String owner,
                StateWord state) {
            this(
                    number,
                    title,
                    meta,
                    when,
                    owner,
                    state,
                    List.of(new Piece(title, false)),
                    "",
                    List.of());
        }

        Row with(List<Piece> marked, String author, List<Piece> quote) {
            return new Row(number, title, meta, when, owner, state, marked, author, quote);
        }
    }
}
