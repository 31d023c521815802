package watchbill.people;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A value of the database that is read at most once a second.
///
/// Another server's change is seen a second late. A transaction that changed the value sees its own change, and
/// nobody else does before it is committed.
final class Recent<T> {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private record Reading<T>(T value, long nanos) {}

    private final Supplier<T> source;
    private volatile @Nullable Reading<T> last;

    Recent(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return source.get();
        }
        var reading = last;
        if (reading == null || System.nanoTime() - reading.nanos > SECOND) {
            reading = new Reading<>(source.get(), System.nanoTime());
            last = reading;
        }
        return reading.value;
    }

    /// Reads anew from now on: at once in the running transaction, and everywhere when it has ended.
    void forget() {
        last = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new ForgetAtEnd());
        }
    }

    private final class ForgetAtEnd implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Recent.this);
            last = null;
        }
    }
}
