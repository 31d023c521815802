package watchbill.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import watchbill.mail.Delivery;

/// Notes what became of a mail, and tells those who must know.
@Component
class Settlement {

    /// Nobody is told that a notice failed: it would be by another notice, to the same person, for ever.
    private static final Set<String> TO_OURSELVES =
            Set.of("notice", "digest", "news", "warning", "sign-in");

    private final SendingSql sql;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Settlement(SendingSql sql, ApplicationEventPublisher events, InstantSource time) {
        this.sql = sql;
        this.events = events;
        this.time = time;
    }

    /// Notes it, and tells in the same transaction who will not get the mail.
    @Transactional
    public void settle(LeasedMail mail, Delivery delivery) {
        var now = time.instant();
        var aftermath = Aftermath.of(mail, delivery, now);
        if (note(mail, aftermath, now) && !TO_OURSELVES.contains(mail.purpose())) {
            aftermath.givenUp().stream()
                    .map(recipient -> failed(mail, recipient, aftermath, now))
                    .forEach(events::publishEvent);
        }
    }

    /// Notes it and nothing else, for when those who must know cannot be told. Otherwise the mail would fall due
    /// again, and whoever has got it would get it again.
    @Transactional
    public void settleUntold(LeasedMail mail, Delivery delivery) {
        var now = time.instant();
        note(mail, Aftermath.of(mail, delivery, now), now);
    }

    /// A relay that took a mail at last is there again: whatever else waits for it is tried at once.
    private boolean note(LeasedMail mail, Aftermath aftermath, Instant now) {
        var ours = sql.settle(mail, aftermath, now);
        if (ours && aftermath.taken() && mail.attempt() > 1) {
            sql.hurry(mail.team(), now);
        }
        if (ours && aftermath.taken() && aftermath.pending().isEmpty()) {
            events.publishEvent(new MailLeft(mail.team(), mail.purpose(), now));
        }
        return ours;
    }

    private static MailFailed failed(
            LeasedMail mail, String recipient, Aftermath aftermath, Instant now) {
        var reason = String.valueOf(aftermath.said());
        return new MailFailed(mail.team(), mail.conversation(), recipient, reason, false, now);
    }
}
