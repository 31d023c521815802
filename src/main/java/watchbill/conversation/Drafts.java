package watchbill.conversation;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Unsent texts, kept so that a reload loses nothing and two people do not answer at once.
@Service
public class Drafts {

    /// For how long after the last keystroke somebody counts as writing.
    private static final Duration WRITING = Duration.ofMinutes(2);

    private final DraftSql sql;
    private final InstantSource time;

    Drafts(DraftSql sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /// Keeps a draft; an empty one is dropped. At most [NewAnswer#LONGEST] characters are kept.
    public void keep(
            TeamId team,
            ConversationNumber conversation,
            PersonId person,
            String text,
            boolean note) {
        if (text.isBlank()) {
            sql.delete(team, conversation, person);
            return;
        }
        var kept = text.length() > NewAnswer.LONGEST ? text.substring(0, NewAnswer.LONGEST) : text;
        sql.put(team, conversation, new Draft(person, kept, note, time.instant()));
    }

    /// Drops a draft, because it was sent.
    public void drop(TeamId team, ConversationNumber conversation, PersonId person) {
        sql.delete(team, conversation, person);
    }

    /// What is written in a conversation and not sent.
    public OpenDrafts in(TeamId team, ConversationNumber conversation) {
        return new OpenDrafts(sql.all(team, conversation), time.instant().minus(WRITING));
    }
}
