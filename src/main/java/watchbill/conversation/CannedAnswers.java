package watchbill.conversation;

import java.util.List;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;

/// The texts a team answers with often.
@Service
public class CannedAnswers {

    private final CannedAnswerSql sql;

    CannedAnswers(CannedAnswerSql sql) {
        this.sql = sql;
    }

    /// All of a team, by title.
    public List<CannedAnswer> of(TeamId team) {
        return sql.all(team);
    }

    /// Keeps a text under its title; a title that is there already gets the new text.
    ///
    /// @throws IllegalArgumentException if the title or the text is empty or too long
    public void keep(TeamId team, String title, String text) {
        if (title.isBlank() || title.length() > 100) {
            throw new IllegalArgumentException(
                    "A canned answer needs a title of 1 to 100 characters.");
        }
        if (text.isBlank() || text.length() > NewAnswer.LONGEST) {
            throw new IllegalArgumentException(
                    "A canned answer needs a text of 1 to %d characters."
                            .formatted(NewAnswer.LONGEST));
        }
        sql.put(team, title.strip(), text);
    }

    public void drop(TeamId team, long id) {
        sql.delete(team, id);
    }
}
