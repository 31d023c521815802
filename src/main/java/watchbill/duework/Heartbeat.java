package watchbill.duework;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Beats the pulse once a second while the server runs.
///
/// The setting `watchbill.pulse=false` keeps it still, for tests that beat by hand.
@Component
class Heartbeat implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_THE_END = Duration.ofSeconds(10);

    private final Pulse pulse;
    private final boolean wanted;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("pulse").unstarted(this::run);

    Heartbeat(Pulse pulse, @Value("${watchbill.pulse}") boolean wanted) {
        this.pulse = pulse;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                pulse.beat();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets the beat under way come to its end, so that the database can be closed.
    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join(TO_THE_END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
