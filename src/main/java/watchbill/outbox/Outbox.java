package watchbill.outbox;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.mail.MailComposer;
import watchbill.people.TeamId;

/// Takes what is to leave.
@Service
public class Outbox {

    private final OutboxSql sql;
    private final MailComposer composer;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Outbox(OutboxSql sql, ApplicationEventPublisher events, InstantSource time) {
        this.sql = sql;
        this.composer = new MailComposer(time);
        this.events = events;
        this.time = time;
    }

    /// Puts a mail into the outbox, within the caller's transaction: it leaves if and only if that commits.
    ///
    /// A mail whose Message-ID is there already is the same mail, and is not put in again.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(NewMail mail) {
        sql.insert(mail, composer.compose(mail.mail()), time.instant());
    }

    /// Notes, within the caller's transaction, that a mail which had left came back.
    ///
    /// @param conversation the number of the conversation it belongs to
    /// @param reason       in the words of the server that refused it
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameBack(TeamId team, long conversation, String recipient, String reason) {
        events.publishEvent(new MailFailed(team, conversation, recipient, reason, time.instant()));
    }

    /// Opens the mail of the whole installation, oldest first.
    ///
    /// @param after only mail with a higher id
    /// @param limit at most so many
    public List<KeptMail> kept(long after, int limit) {
        return sql.all(after, limit);
    }
}
