package watchbill.recent;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A value of the database that is read at most once a second: for what is small, asked for at every turn and changed
/// once a month.
///
/// Another server's change is seen a second late. A transaction that changed the value sees its own change, and
/// nobody else does before it is committed.
///
/// @param <T> never changes once it is read
public final class Recent<T> {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private record Reading<T>(T value, long nanos) {}

    private final Supplier<T> source;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Reading<T> last;

    /// @param source reads the value; asked in the caller's transaction, if there is one
    public Recent(Supplier<T> source) {
        this.source = source;
    }

    /// The value as it was at most a second ago; in a transaction that changed it, as it is.
    public T get() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return source.get();
        }
        var reading = last;
        if (reading == null || System.nanoTime() - reading.nanos > SECOND) {
            var before = changes.get();
            reading = new Reading<>(source.get(), System.nanoTime());
            keep(reading, before);
        }
        return reading.value;
    }

    /// What was read while a change was being committed may be what was there before, and is not kept.
    private synchronized void keep(Reading<T> reading, long before) {
        if (changes.get() == before) {
            last = reading;
        }
    }

    /// Reads anew from now on: at once in the running transaction, and everywhere when it has ended.
    public void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new ForgetAtEnd());
        }
    }

    private synchronized void drop() {
        changes.incrementAndGet();
        last = null;
    }

    private final class ForgetAtEnd implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Recent.this);
            drop();
        }
    }
}
