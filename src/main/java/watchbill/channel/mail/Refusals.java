package watchbill.channel.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.subethamail.smtp.RejectException;

/// Refuses mail, and counts how often and why.
final class Refusals {

    private final Map<Refusal, LongAdder> counts = new EnumMap<>(Refusal.class);

    Refusals() {
        for (var reason : Refusal.values()) {
            counts.put(reason, new LongAdder());
        }
    }

    /// @param words for the sender, after the code
    RejectException because(Refusal reason, String words) {
        count(reason).increment();
        return new RejectException(reason.code(), words);
    }

    long of(Refusal reason) {
        return count(reason).sum();
    }

    private LongAdder count(Refusal reason) {
        return counts.getOrDefault(reason, new LongAdder());
    }
}
