package watchbill.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after a process, and starts it again when it is gone.
final class Watch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final BooleanSupplier lives;
    private final Runnable start;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    Watch(BooleanSupplier lives, Runnable start) {
        this.lives = lives;
        this.start = start;
        this.thread = Thread.ofVirtual().name("postgres-watch").start(this::look);
    }

    private void look() {
        try {
            var pause = BETWEEN_LOOKS;
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = lives.getAsBoolean() || startedAgain() ? BETWEEN_LOOKS : AFTER_FAILURE;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startedAgain() {
        log.warn("PostgreSQL has ended by itself and is started again.");
        try {
            start.run();
            log.info("PostgreSQL runs again.");
            return true;
        } catch (RuntimeException failure) {
            log.error("PostgreSQL does not start: {}", failure.getMessage());
            return false;
        }
    }

    /// Returns when nothing is being started, nor will be.
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
