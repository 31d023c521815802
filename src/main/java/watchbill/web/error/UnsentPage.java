package watchbill.web.error;

import java.util.List;
import watchbill.web.Appearance;
import watchbill.web.Fact;

/// What a visitor typed and could not be stored, to be sent again as it is.
///
/// @param name      the product's; the team's is in the database
/// @param why       what is the matter, and what to do
/// @param action    where it was sent
/// @param hidden    all other fields, by name
/// @param text      what was written
/// @param files     whether files came along; they have to be chosen again
/// @param fileLimit `25 MB`
public record UnsentPage(
        String name,
        String why,
        String action,
        List<Fact> hidden,
        String text,
        boolean files,
        String fileLimit,
        Appearance appearance) {

    public UnsentPage {
        hidden = List.copyOf(hidden);
    }
}
