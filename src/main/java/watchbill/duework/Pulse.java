package watchbill.duework;

import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Runs all due work, one kind after the other.
@Component
public class Pulse {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private final List<DueWork> works;
    private final InstantSource time;

    Pulse(List<DueWork> works, InstantSource time) {
        this.works = works;
        this.time = time;
    }

    /// Runs every kind of due work until none has anything left to do at the present instant.
    ///
    /// One kind that fails is logged and does not hold up the others; its rows stay due.
    ///
    /// @return how many items were done
    public int beat() {
        var total = 0;
        int done;
        do {
            done = 0;
            for (var work : works) {
                done += run(work);
            }
            total += done;
        } while (done > 0);
        return total;
    }

    private int run(DueWork work) {
        try {
            return work.run(time.instant());
        } catch (RuntimeException failure) {
            log.warn(
                    "Due work '{}' failed and will be tried again: {}",
                    work.name(),
                    failure.toString());
            return 0;
        }
    }
}
