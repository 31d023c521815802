package watchbill.web.settings;

import java.util.List;
import watchbill.web.Problems;

/// The texts the team answers with often.
///
/// @param title of the text that is being written or changed
/// @param text  Markdown
public record AnswersPage(List<Canned> answers, String title, String text, Problems problems) {

    public AnswersPage {
        answers = List.copyOf(answers);
    }

    /// @param text Markdown
    public record Canned(long id, String name, String text) {}
}
