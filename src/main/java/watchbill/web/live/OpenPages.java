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

    private record OpenPage(TeamId team, SseEmitter stream) {}

    SseEmitter open(TeamId team) {
        var page = new OpenPage(team, new SseEmitter(HOUR));
        page.stream().onCompletion(() -> pages.remove(page));
        page.stream().onTimeout(page.stream()::complete);
        page.stream().onError(_ -> pages.remove(page));
        pages.add(page);
        return page.stream();
    }

    void refresh(TeamId team) {
        pages.stream()
                .filter(page -> page.team().equals(team))
                .forEach(page -> send(page, SseEmitter.event().data(REFRESH)));
    }

    /// Keeps connections open that would be taken for dead on the way, and finds those that are.
    void beat() {
        pages.forEach(page -> send(page, SseEmitter.event().comment("")));
    }

    void closeAll() {
        pages.forEach(page -> page.stream().complete());
    }

    private void send(OpenPage page, SseEmitter.SseEventBuilder event) {
        try {
            page.stream().send(event);
        } catch (IOException | IllegalStateException _) {
            pages.remove(page);
        }
    }
}
