package watchbill.responseclock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.people.TeamId;
import watchbill.worktime.WorkCalendars;

/// What waits for a team's next word, by how long it has waited in business time: first messages and later ones alike
/// (R37). News that is promised waits for its date; once that has passed it is among them.
@Service
public class Waits {

    private static final List<WaitBand> OLDEST_FIRST = List.of(WaitBand.values()).reversed();

    private final ConversationLists lists;
    private final Goals goals;
    private final WorkCalendars calendars;
    private final InstantSource time;

    Waits(ConversationLists lists, Goals goals, WorkCalendars calendars, InstantSource time) {
        this.lists = lists;
        this.goals = goals;
        this.calendars = calendars;
        this.time = time;
    }

    /// How many conversations are in each band; every band is there, in its order.
    public Map<WaitBand, Integer> counts(TeamId team) {
        var now = time.instant();
        var found = lists.countWaiting(team, edges(team, now).ascending(), now);
        var counts = new EnumMap<WaitBand, Integer>(WaitBand.class);
        for (var at = 0; at < OLDEST_FIRST.size(); at++) {
            counts.put(OLDEST_FIRST.get(at), found.get(at));
        }
        return counts;
    }

    /// The conversations of one band, longest wait first.
    public List<Conversation> of(TeamId team, WaitBand band, int limit) {
        var now = time.instant();
        var edges = edges(team, now);
        return lists.waiting(team, edges.from(band), edges.until(band, now), now, limit);
    }

    /// The conversations of all bands, longest wait first.
    public List<Conversation> all(TeamId team, int limit) {
        var now = time.instant();
        return lists.waiting(team, Instant.EPOCH, now.plusSeconds(1), now, limit);
    }

    private WaitEdges edges(TeamId team, Instant now) {
        var calendar = calendars.current(team).calendar();
        return WaitEdges.of(calendar, goals.inForce(team, null, now), now);
    }
}
