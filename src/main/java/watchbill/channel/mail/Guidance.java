package watchbill.channel.mail;

import java.util.Map;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// The words below the first mail to a customer, which say how replying works (R112). A team may write its own.
@Service
public class Guidance implements Rereads {

    /// What stands there unless the team says otherwise.
    public static final String STANDARD =
            "Reply to this mail to add to your inquiry; your reply lands in the same conversation. Please send nothing"
                    + " classified. You can also read and answer on your private page, whose address is like a key:";

    private static final int LONGEST = 5000;

    private final GuidanceSql sql;
    private final Recent<Map<TeamId, String>> words;

    Guidance(GuidanceSql sql) {
        this.sql = sql;
        this.words = new Recent<>(sql::all);
    }

    /// The team's words, in Markdown; the private link follows them.
    public String of(TeamId team) {
        return words.get().getOrDefault(team, STANDARD);
    }

    /// Sets the team's words; empty ones bring the standard back.
    ///
    /// @throws IllegalArgumentException if they are longer than 5,000 characters
    public void set(TeamId team, String markdown) {
        if (markdown.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The guidance has %d characters; at most %d fit below a mail."
                            .formatted(markdown.length(), LONGEST));
        }
        if (markdown.isBlank()) {
            sql.remove(team);
        } else {
            sql.put(team, markdown.strip());
        }
        words.forget();
    }

    @Override
    public void reread() {
        words.forget();
    }
}
