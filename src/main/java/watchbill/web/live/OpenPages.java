package watchbill.web.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import watchbill.people.TeamId;

/// The pages that are open on this server. One that cannot be reached any more is forgotten.
@Component
class OpenPages {

    private static final String REFRESH = "<turbo-stream action=\"refresh\"></turbo-stream>";

    /// Browsers come back by themselves when a stream ends.
    private static final long HOUR = 3_600_000;

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final Revisions revisions;

    OpenPages(Revisions revisions) {
        this.revisions = revisions;
    }

    private record OpenPage(TeamId team, SseEmitter stream) {}

    /// @param revision the one the page was made with; another than the team's means that it must be made again
    SseEmitter open(TeamId team, String revision) {
        var page = new OpenPage(team, new SseEmitter(HOUR));
        page.stream().onCompletion(() -> pages.remove(page));
        page.stream().onTimeout(page.stream()::complete);
        page.stream().onError(_ -> pages.remove(page));
        pages.add(page);
        if (!revisions.of(team).equals(revision)) {
            refresh(page);
        }
        return page.stream();
    }

    void refresh(TeamId team) {
        revisions.advance(team);
        pages.stream().filter(page -> page.team().equals(team)).forEach(this::refresh);
    }

    /// For when changes may have been missed.
    void refreshAll() {
        revisions.advanceAll();
        pages.forEach(this::refresh);
    }

    /// Keeps connections open that would be taken for dead on the way, and finds those that are.
    void beat() {
        pages.forEach(page -> send(page, SseEmitter.event().comment("")));
    }

    void closeAll() {
        pages.forEach(page -> page.stream().complete());
    }

    private void refresh(OpenPage page) {
        send(page, SseEmitter.event().data(REFRESH));
    }

    private void send(OpenPage page, SseEmitter.SseEventBuilder event) {
        try {
            page.stream().send(event);
        } catch (IOException | IllegalStateException _) {
            pages.remove(page);
        }
    }
}
