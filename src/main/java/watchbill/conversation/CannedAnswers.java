package watchbill.conversation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;
import watchbill.recent.Recents;
import watchbill.recent.Rereads;

/// The texts a team answers with often.
///
/// They are offered with every conversation, so they are kept in memory for a second.
@Service
public class CannedAnswers implements Rereads {

    private final CannedAnswerSql sql;
    private final Recents<TeamId, List<CannedAnswer>> texts;

    CannedAnswers(CannedAnswerSql sql) {
        this.sql = sql;
        this.texts = new Recents<>(sql::all);
    }

    /// All of a team, by title.
    public List<CannedAnswer> of(TeamId team) {
        return texts.get(team);
    }

    /// Keeps a text under its title; a title that is there already gets the new text.
    ///
    /// @throws IllegalArgumentException if the title or the text is empty or too long
    @Transactional
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
        texts.forget(team);
    }

    @Transactional
    public void drop(TeamId team, long id) {
        sql.delete(team, id);
        texts.forget(team);
    }

    @Override
    public void reread() {
        texts.forgetAll();
    }
}
