package watchbill.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A time that stands still until the test moves it.
public final class TestTime implements InstantSource {

    /// A Monday in the winter, seven in the morning in Los Angeles, an hour before the sample team opens.
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T15:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_MORNING);

    @Override
    public Instant instant() {
        return now.get();
    }

    /// Any instant, also an earlier one.
    public void set(Instant instant) {
        now.set(instant);
    }

    public void pass(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }
}
