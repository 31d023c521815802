package watchbill.web.problems;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.Problems;

/// The problems of a team.
///
/// @param fixed whether those are shown that are fixed
/// @param rows  each with its number, its title, who has it, and where its page is
/// @param next  where older ones are; empty on the last page
/// @param title as typed for a new one
public record ProblemsPage(
        boolean fixed, List<Fact> rows, String next, String title, Problems problems) {

    public ProblemsPage {
        rows = List.copyOf(rows);
    }
}
