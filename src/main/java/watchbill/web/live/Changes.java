package watchbill.web.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import watchbill.conversation.ConversationEvent;
import watchbill.people.TeamId;

/// Carries changes from the transactions of this server to the open pages of all servers.
@Component
class Changes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Changes.class);

    /// Changes within this time are told as one.
    private static final Duration GATHER = Duration.ofMillis(250);

    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final LiveSql sql;
    private final OpenPages pages;
    private final Set<TeamId> waiting = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<TeamId> changed = new LinkedBlockingQueue<>();
    private volatile List<Thread> threads = List.of();

    Changes(LiveSql sql, OpenPages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ConversationEvent event) {
        if (waiting.add(event.team())) {
            changed.add(event.team());
        }
    }

    @Override
    public void start() {
        waiting.clear();
        changed.clear();
        threads = List.of(thread("live-tell", this::tellAll), thread("live-hear", this::hearAll));
    }

    /// Ends the streams first, so that a graceful shutdown does not wait for them.
    @Override
    public void stop() {
        threads.forEach(Thread::interrupt);
        threads = List.of();
        pages.closeAll();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    private void tellAll() throws InterruptedException {
        while (true) {
            var team = changed.take();
            Thread.sleep(GATHER);
            waiting.remove(team);
            try {
                sql.tell(team);
            } catch (RuntimeException away) {
                log.debug(
                        "Pages of team {} were not told of a change: {}",
                        team.value(),
                        away.toString());
            }
        }
    }

    private void hearAll() throws InterruptedException {
        while (true) {
            try {
                sql.listen(pages::refreshAll, BEAT, this::heard);
            } catch (SQLException | RuntimeException broken) {
                log.debug("Listening for changes was interrupted: {}", broken.toString());
            }
            Thread.sleep(PAUSE);
        }
    }

    private void heard(List<TeamId> teams) {
        if (teams.isEmpty()) {
            pages.beat();
        }
        teams.stream().distinct().forEach(pages::refresh);
    }

    private interface Endless {
        void run() throws InterruptedException;
    }

    private static Thread thread(String name, Endless work) {
        return Thread.ofVirtual()
                .name(name)
                .start(() -> {
                    try {
                        work.run();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
