package watchbill.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import watchbill.duework.Pulse;

/// How far behind the clock due work is.
@Component
class DueWorkMeters implements MeterBinder {

    private final Pulse pulse;

    DueWorkMeters(Pulse pulse) {
        this.pulse = pulse;
    }

    /// A time and not a length, as Prometheus has it: it goes on growing old when nobody looks.
    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder(
                        "watchbill.due.work.last.completed.timestamp",
                        pulse,
                        TimeUnit.SECONDS,
                        DueWorkMeters::lastCompleted)
                .description("When everything that was due had been done, in seconds since 1970")
                .register(registry);
    }

    private static double lastCompleted(Pulse pulse) {
        return pulse.lastCompleted().map(Instant::getEpochSecond).orElse(0L);
    }
}
