package watchbill.recent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A [Recent] value for each of a few keys, such as each team.
///
/// @param <K> of which there are so few that nothing is ever dropped
/// @param <T> never changes once it is read
public final class Recents<K, T> {

    private final Function<K, T> source;
    private final Map<K, Recent<T>> values = new ConcurrentHashMap<>();

    /// @param source reads the value of a key; asked in the caller's transaction, if there is one
    public Recents(Function<K, T> source) {
        this.source = source;
    }

    /// The key's value as it was at most a second ago; in a transaction that changed it, as it is.
    public T get(K key) {
        return of(key).get();
    }

    /// Reads the key's value anew from now on: at once in the running transaction, and everywhere when it has ended.
    public void forget(K key) {
        of(key).forget();
    }

    /// Reads all values anew from now on.
    public void forgetAll() {
        values.values().forEach(Recent::forget);
    }

    private Recent<T> of(K key) {
        return values.computeIfAbsent(key, one -> new Recent<>(() -> source.apply(one)));
    }
}
