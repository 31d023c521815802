package watchbill.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import watchbill.people.signin.Browser;

/// How fast one network may send us forms: a burst, then one a second. Nobody who types reaches it.
///
/// Each server counts for itself, in memory; with more networks at once than it remembers, it forgets the one that
/// was quiet for longest.
@Component
public class RequestRate {

    private static final int BURST = 60;
    private static final Duration ONE_MORE_EACH = Duration.ofSeconds(1);
    private static final int REMEMBERED = 20_000;

    private final InstantSource time;
    private final int remembered;

    /// When the network's burst will be whole again.
    private final Map<String, Instant> wholeAt =
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > remembered;
                }
            };

    @Autowired
    RequestRate(@Qualifier("wallTime") InstantSource time) {
        this(time, REMEMBERED);
    }

    RequestRate(InstantSource time, int remembered) {
        this.time = time;
        this.remembered = remembered;
    }

    /// Counts one request.
    ///
    /// @param address IP address
    /// @return how long to wait before the next one; empty if this one may pass
    public Optional<Duration> take(String address) {
        var now = time.instant();
        var network = Browser.networkOf(address);
        synchronized (wholeAt) {
            var before = wholeAt.getOrDefault(network, now);
            var after = (before.isAfter(now) ? before : now).plus(ONE_MORE_EACH);
            var wait = Duration.between(now.plus(ONE_MORE_EACH.multipliedBy(BURST)), after);
            if (wait.isPositive()) {
                return Optional.of(wait);
            }
            wholeAt.put(network, after);
            return Optional.empty();
        }
    }
}
