package watchbill.web.reviews;

import java.util.List;
import watchbill.web.Problems;

/// The ways of contact with what was decided about each: those whose date has come first, then those on the rise.
///
/// @param refused  the key of the way whose form has the problems; empty for none
/// @param decision what was typed there
/// @param nextOn   likewise
public record ReviewsPage(
        List<Row> rows, String refused, String decision, String nextOn, Problems problems) {

    public ReviewsPage {
        rows = List.copyOf(rows);
    }

    /// @param standing `Supported, first contact`
    /// @param decided  `Kept. Nora Kessler, 2 March`; empty before the first time
    /// @param next     `Due since 1 June`, `Again on 1 June`, `No date yet`
    /// @param use      how many inquiries came this way lately, in a sentence
    /// @param rising   what to think about, for a tolerated way that is used ever more; empty for the others
    /// @param proposal a day in half a year, as `2026-09-02`
    public record Row(
            String key,
            String name,
            String standing,
            String decided,
            String next,
            boolean due,
            String use,
            String rising,
            String proposal) {}
}
