package watchbill.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;
import watchbill.people.TeamId;

/// Takes mail that is due and has it sent, several at once, without waiting for the relays.
///
/// A mail is leased: whoever takes it has it for some seconds and renews that while the relay is still busy. A server that
/// dies in between leaves a lease that runs out, and the mail goes out again with the Message-ID it had.
@Component
class SendMail implements DueWork, DisposableBean {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration RENEW_BELOW = Duration.ofSeconds(15);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final ThreadFactory THREADS = Thread.ofVirtual().name("mail-", 1).factory();

    private final SendingSql sql;
    private final Relays relays;
    private final Attempt attempt;
    private final UnderWay underWay = new UnderWay();

    SendMail(SendingSql sql, Relays relays, Attempt attempt) {
        this.sql = sql;
        this.relays = relays;
        this.attempt = attempt;
    }

    @Override
    public String name() {
        return "mail to send";
    }

    @Override
    public int run(Instant now) {
        underWay.breakOffEndless();
        renew(now);
        return sql.teamsWithDueMail(now).stream().mapToInt(team -> begin(team, now)).sum();
    }

    private void renew(Instant now) {
        var ids = underWay.ids();
        if (!ids.isEmpty()) {
            sql.renew(ids, now.plus(RENEW_BELOW), now.plus(LEASE));
        }
    }

    private int begin(TeamId team, Instant now) {
        if (relays.inUse(team).isEmpty()) {
            sql.keep(team);
            return 0;
        }
        var free = underWay.free(team);
        if (free <= 0) {
            return 0;
        }
        var mails = sql.lease(team, underWay.ids(), free, now, now.plus(LEASE));
        mails.forEach(this::send);
        return mails.size();
    }

    private void send(LeasedMail mail) {
        var thread = THREADS.newThread(() -> attempt(mail));
        underWay.begin(mail, thread);
        thread.start();
    }

    private void attempt(LeasedMail mail) {
        try {
            attempt.at(mail);
        } finally {
            underWay.end(mail);
        }
    }

    /// Gives the relays a moment to take what they have been told of. What is cut off goes out after the next start.
    @Override
    public void destroy() throws InterruptedException {
        underWay.awaitEnd(LAST_WORDS);
    }
}
