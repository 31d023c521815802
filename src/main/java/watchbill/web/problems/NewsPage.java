package watchbill.web.problems;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.Problems;

/// The news that a problem is fixed, before it goes out.
///
/// @param text       as typed, or proposed
/// @param recipients each conversation with its number, who reads it there, and its subject
/// @param left       those that nobody can be told in, with the reason
/// @param button     `Tell 3 people`
public record NewsPage(
        long id,
        String title,
        String text,
        List<Fact> recipients,
        List<Fact> left,
        String button,
        Problems problems) {

    public NewsPage {
        recipients = List.copyOf(recipients);
        left = List.copyOf(left);
    }

    public String problem() {
        return "/problems/" + id;
    }

    public String href() {
        return problem() + "/news";
    }
}
