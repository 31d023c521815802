package watchbill.web.live;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import watchbill.people.TeamId;

/// How often what a team's pages show has changed, as far as this server has heard.
///
/// A page is made with the revision that was heard before its data were read, and opens its stream with it. A stream
/// that finds another one says *refresh* at once. So a change is never lost between the making of a page and the
/// opening of its stream, nor while a stream was interrupted. Two servers count apart and after a start nothing is
/// known: the revisions differ then and a page is made once more than it must.
@Component
public class Revisions {

    private final String server = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicLong gaps = new AtomicLong();
    private final Map<TeamId, AtomicLong> changes = new ConcurrentHashMap<>();

    Revisions() {}

    /// @return the revision of the team's pages, for comparing only; safe in an address
    public String of(TeamId team) {
        return server + "-" + gaps.get() + "-" + changes(team).get();
    }

    void advance(TeamId team) {
        changes(team).incrementAndGet();
    }

    /// Of every team, when changes may have been missed.
    void advanceAll() {
        gaps.incrementAndGet();
    }

    private AtomicLong changes(TeamId team) {
        return changes.computeIfAbsent(team, _ -> new AtomicLong());
    }
}
