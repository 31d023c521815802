package watchbill.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What happened in a team's conversations since somebody was told last.
///
/// Time is counted by the entries of timelines: each was stored after the one before. Reading costs as much as
/// happened in between, whatever else there is.
@Service
public class TeamNews {

    /// So long an entry may be on its way into the database, and is waited for.
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

    private final NewsSql sql;

    TeamNews(NewsSql sql) {
        this.sql = sql;
    }

    /// The last entry there is by now, of any team; nothing before it is still on its way.
    public MessageId latest(Instant now) {
        return sql.latest(now.minus(ON_ITS_WAY));
    }

    /// What happened in all conversations of a team, the latest first.
    ///
    /// @param after the last entry that is known, exclusive
    /// @param upTo  the last entry that counts, inclusive
    public List<News> since(TeamId team, MessageId after, MessageId upTo, int limit) {
        return sql.since(team, after, upTo, limit);
    }

    /// The same for some conversations and all that are about some components, without what the reader did, and without
    /// what customers wrote in the reader's own.
    public List<News> since(
            TeamId team,
            MessageId after,
            MessageId upTo,
            Set<ConversationNumber> conversations,
            Set<String> components,
            PersonId reader,
            int limit) {
        return conversations.isEmpty() && components.isEmpty()
                ? List.of()
                : sql.since(team, after, upTo, conversations, components, reader, limit);
    }
}
