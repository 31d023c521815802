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
            while (!closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!lives.getAsBoolean()) {
                    startAgain();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() {
        log.warn("PostgreSQL has ended by itself and is started again.");
        try {
            start.run();
            log.info("PostgreSQL runs again.");
        } catch (RuntimeException failure) {
            log.error("PostgreSQL does not start: {}", failure.getMessage());
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
