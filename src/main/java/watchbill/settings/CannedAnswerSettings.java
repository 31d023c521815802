package watchbill.settings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.conversation.CannedAnswer;
import watchbill.conversation.CannedAnswers;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// The texts a team answers with often.
@Service
public class CannedAnswerSettings {

    private final Teams teams;
    private final CannedAnswers answers;
    private final Audit audit;

    CannedAnswerSettings(Teams teams, CannedAnswers answers, Audit audit) {
        this.teams = teams;
        this.answers = answers;
        this.audit = audit;
    }

    /// Keeps a text under its title; a title that is there already gets the new text.
    ///
    /// @throws IllegalArgumentException if the title or the text is empty or too long
    @Transactional
    public void keep(TeamId team, String title, String text, Actor by) {
        teams.waitForTurn(team);
        var before =
                answers.of(team).stream()
                        .filter(known -> known.title().equals(title.strip()))
                        .map(CannedAnswer::text)
                        .findFirst()
                        .orElse("");
        answers.keep(team, title, text);
        audit.changed(
                team,
                by,
                "changed the canned answer \"%s\"".formatted(title.strip()),
                before,
                text);
    }

    /// Drops a text; one that is not there stays so.
    @Transactional
    public void drop(TeamId team, long id, Actor by) {
        teams.waitForTurn(team);
        answers.of(team).stream()
                .filter(known -> known.id() == id)
                .forEach(known -> {
                    answers.drop(team, id);
                    var what = "removed the canned answer \"%s\"".formatted(known.title());
                    audit.changed(team, by, what, known.text(), "");
                });
    }
}
