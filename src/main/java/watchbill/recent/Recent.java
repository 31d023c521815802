package watchbill.recent;

import java.time.Duration;
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
            reading = new Reading<>(source.get(), System.nanoTime());
            last = reading;
        }
        return reading.value;
    }

    /// Reads anew from now on: at once in the running transaction, and everywhere when it has ended.
    public void forget() {
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
