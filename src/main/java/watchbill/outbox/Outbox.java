package watchbill.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.mail.MailComposer;
import watchbill.people.TeamId;

/// Takes what is to leave, and shows what became of it.
@Service
public class Outbox {

    private final OutboxSql sql;
    private final Relays relays;
    private final EmptyingSql emptying;
    private final MailComposer composer;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Outbox(
            OutboxSql sql,
            Relays relays,
            EmptyingSql emptying,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.relays = relays;
        this.emptying = emptying;
        this.composer = new MailComposer(time);
        this.events = events;
        this.time = time;
    }

    /// Puts a mail into the outbox, within the caller's transaction: it leaves if and only if that commits.
    ///
    /// A mail whose Message-ID is there already is the same mail, and is not put in again. Without a relay, and in
    /// practice, it is kept here and never leaves.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(NewMail mail) {
        var state = relays.inUse(mail.team()).isPresent() ? MailState.WAITING : MailState.KEPT;
        sql.insert(mail, composer.compose(mail.mail()), state, time.instant());
    }

    /// Notes, within the caller's transaction, that a mail which had left came back.
    ///
    /// @param conversation the number of the conversation it belongs to
    /// @param reason       in the words of the server that refused it
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameBack(TeamId team, long conversation, String recipient, String reason) {
        events.publishEvent(
                new MailFailed(team, conversation, recipient, reason, true, time.instant()));
    }

    /// Empties, within the caller's transaction, each mail of a team that says something that must not be here. What has not
    /// left yet never does; what is being handed over at this moment cannot be held back.
    ///
    /// Opens every mail since then: a second for some ten thousand.
    ///
    /// @param since  mail that was written before is left alone
    /// @param spills whether a subject or a text says it
    @Transactional(propagation = Propagation.MANDATORY)
    public EmptiedMail empty(TeamId team, Instant since, Predicate<String> spills) {
        return emptying.empty(team, since, spills);
    }

    /// Opens the mail of the whole installation, oldest first.
    ///
    /// @param after only mail with a higher id
    /// @param limit at most so many
    public List<KeptMail> kept(long after, int limit) {
        return sql.all(after, limit);
    }

    /// Lists a team's mail, the newest first.
    ///
    /// @param before only mail with a lower id; `Long.MAX_VALUE` for the first page
    /// @param limit  at most so many
    public List<OutboxRow> latest(TeamId team, long before, int limit) {
        return sql.latest(team, before, limit);
    }

    /// Opens one mail of a team.
    public Optional<KeptMail> find(TeamId team, long id) {
        return sql.find(team, id);
    }

    /// What of all teams has not left yet.
    public WaitingMail waiting() {
        return sql.waiting();
    }

    /// Why mail of a team waits.
    ///
    /// @return empty if nothing waits that was tried already
    public Optional<RelayTrouble> trouble(TeamId team) {
        return sql.trouble(team);
    }
}
