package watchbill.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import watchbill.outbox.MailFailed;
import watchbill.outbox.MailLeft;
import watchbill.outbox.Outbox;
import watchbill.outbox.WaitingMail;
import watchbill.recent.Recent;

/// Mail that leaves, and mail that does not.
@Component
class OutboxMeters implements MeterBinder {

    private final Outbox outbox;
    private final InstantSource time;
    private final MeterRegistry registry;
    private final Recent<Optional<WaitingMail>> waiting;

    OutboxMeters(Outbox outbox, InstantSource time, MeterRegistry registry) {
        this.outbox = outbox;
        this.time = time;
        this.registry = registry;
        this.waiting = new Recent<>(this::read);
    }

    @Override
    public void bindTo(MeterRegistry gauges) {
        gauge("watchbill.outbox.waiting", "mails", WaitingMail::mails)
                .description("Mails of all teams that are to leave and have not")
                .register(gauges);
        gauge("watchbill.outbox.oldest.waiting", "seconds", this::age)
                .description("How long ago the oldest of them was written; 0 if there is none")
                .register(gauges);
    }

    @TransactionalEventListener
    void on(MailLeft mail) {
        Counter.builder("watchbill.mails.sent")
                .description("Mails that the relay has taken, by what they were for")
                .tag("purpose", mail.purpose())
                .register(registry)
                .increment();
    }

    @TransactionalEventListener
    void on(MailFailed mail) {
        Counter.builder("watchbill.mails.failed")
                .description("Recipients whom a mail about a conversation will not reach")
                .tag("reason", mail.cameBack() ? "came_back" : "given_up")
                .register(registry)
                .increment();
    }

    /// Not a number while the database is away.
    private Gauge.Builder<Recent<Optional<WaitingMail>>> gauge(
            String name, String unit, ToDoubleFunction<WaitingMail> value) {
        return Gauge.builder(
                        name,
                        waiting,
                        reading -> reading.get().map(value::applyAsDouble).orElse(Double.NaN))
                .baseUnit(unit);
    }

    private double age(WaitingMail mail) {
        return mail.since()
                .map(since -> Math.max(0, Duration.between(since, time.instant()).toSeconds()))
                .orElse(0L);
    }

    private Optional<WaitingMail> read() {
        try {
            return Optional.of(outbox.waiting());
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }
}
