package watchbill.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import watchbill.mail.Delivery;
import watchbill.mail.SmtpRelay;

/// One attempt to send one mail.
@Component
class Attempt {

    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private static final Duration UNTIL_DATABASE_IS_BACK = Duration.ofSeconds(1);
    private static final int TRIES_TO_NOTE = 600;

    private final Relays relays;
    private final Settlement settlement;

    Attempt(Relays relays, Settlement settlement) {
        this.relays = relays;
        this.settlement = settlement;
    }

    /// Sends the mail and notes what became of it. No database connection is held meanwhile.
    void at(LeasedMail mail) {
        note(mail, delivery(mail));
    }

    private Delivery delivery(LeasedMail mail) {
        try {
            return relays.inUse(mail.team())
                    .map(SmtpRelay::new)
                    .map(relay -> relay.send(mail.envelopeFrom(), mail.recipients(), mail.raw()))
                    .orElseGet(() -> new Delivery.TryLater("No relay is set."));
        } catch (RuntimeException failure) {
            log.error("Mail {} could not be handed to the relay", mail.id(), failure);
            return new Delivery.TryLater("It could not be handed over: " + failure.getMessage());
        }
    }

    /// The relay may have taken the mail, so this is tried for long: a mail that is not noted as sent goes out again.
    private void note(LeasedMail mail, Delivery delivery) {
        for (var tries = 1; tries <= TRIES_TO_NOTE; tries++) {
            try {
                settlement.settle(mail, delivery);
                return;
            } catch (TransactionException
                    | NonTransientDataAccessResourceException
                    | TransientDataAccessException gone) {
                if (!pause()) {
                    return;
                }
            } catch (RuntimeException failure) {
                log.error("Nobody could be told about mail {}", mail.id(), failure);
                settlement.settleUntold(mail, delivery);
                return;
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(UNTIL_DATABASE_IS_BACK);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
