package watchbill.channel.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import watchbill.channel.mail.ReceivedMailSql.Stored;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.State;
import watchbill.mail.MailParser;
import watchbill.mail.ParsedMail;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// Stores a mail and does what it calls for, all in one transaction.
@Component
class Intake {

    private final ReceivedMailSql sql;
    private final DeskAddresses desks;
    private final MailThreads threads;
    private final SenderRules rules;
    private final FailingAddresses failing;
    private final Conversations conversations;
    private final People people;
    private final Teams teams;
    private final Proof proof;
    private final Deed deed;

    Intake(
            ReceivedMailSql sql,
            DeskAddresses desks,
            MailThreads threads,
            SenderRules rules,
            FailingAddresses failing,
            Conversations conversations,
            People people,
            Teams teams,
            Proof proof,
            Deed deed) {
        this.sql = sql;
        this.desks = desks;
        this.threads = threads;
        this.rules = rules;
        this.failing = failing;
        this.conversations = conversations;
        this.people = people;
        this.teams = teams;
        this.proof = proof;
        this.deed = deed;
    }

    /// Does nothing when the mail was taken before. One that was only listened to is taken in when it reaches an address
    /// that does so, in whatever order its copies come.
    ///
    /// @throws TakenMeanwhile if the same mail was taken at the same time; nothing of this call stays
    @Transactional
    public void take(Arrival arrival) {
        if (!sql.isKnown(arrival)) {
            store(arrival, sorted(arrival, null).verdict());
        } else if (!arrival.listening()) {
            sql.takeListened(arrival)
                    .ifPresent(id ->
                            sql.settle(
                                    arrival.team(),
                                    id,
                                    settled(arrival, sorted(arrival, null).verdict())));
        }
    }

    /// Takes a mail that could not be handled: it becomes an inquiry with the reason and what can be read of it.
    ///
    /// @throws TakenMeanwhile if the same mail was taken at the same time; nothing of this call stays
    @Transactional
    public void takeUnread(Arrival arrival) {
        if (!sql.isKnown(arrival)) {
            store(arrival, Verdict.Opens.by(arrival.author(), false));
        }
    }

    /// Makes an inquiry, or what else it would have been, of a mail that was held or only listened to.
    ///
    /// @return whether it still was
    @Transactional
    public boolean release(TeamId team, long id) {
        var stored = sql.takeHeld(team, id);
        stored.map(mail -> arrival(team, mail))
                .ifPresent(arrival -> sql.settle(team, id, settled(arrival, asPersons(arrival))));
        return stored.isPresent();
    }

    private static Arrival arrival(TeamId team, Stored stored) {
        return new Arrival(
                team,
                stored.raw(),
                MailParser.parse(stored.raw()),
                stored.route(),
                stored.envelopeSender(),
                stored.desk(),
                stored.conversation(),
                false,
                stored.at());
    }

    /// One of us has looked at it: whatever wrote it, it goes through, and whoever it says wrote it did.
    private Verdict asPersons(Arrival arrival) {
        var verdict = sorted(arrival, SenderRule.ALLOW).verdict();
        return verdict instanceof Verdict.Holds || verdict instanceof Verdict.Keeps
                ? Verdict.Opens.by(arrival.author(), false)
                : verdict;
    }

    private Sorting sorted(Arrival arrival, @Nullable SenderRule decided) {
        var author = arrival.author();
        var email = author.email();
        var lookedAt = decided != null;
        var found = thread(arrival);
        var archived = found.filter(its -> its.state() == State.ARCHIVED);
        return new Sorting(
                arrival,
                author,
                email == null
                        ? null
                        : people.memberByEmail(arrival.team(), email)
                                .map(Member::person)
                                .orElse(null),
                lookedAt || proof.isOf(arrival.mail(), author),
                lookedAt || email == null
                        ? decided
                        : rules.find(arrival.team(), email).orElse(null),
                archived.isPresent() ? null : found.orElse(null),
                archived.orElse(null),
                isOurs(arrival));
    }

    /// By its id; or, where somebody on the way gave it a new one, by our mark and our address.
    private boolean isOurs(Arrival arrival) {
        var header = arrival.mail().header();
        var id = header.messageId();
        var marked = teams.byId(arrival.team()).slug().equals(arrival.mail().loopMark());
        var fromDesk =
                header.from() != null
                        && desks.behind(header.from().key())
                                .filter(desk -> desk.team().equals(arrival.team()))
                                .isPresent();
        return marked && fromDesk
                || id != null
                        && LetterId.mayBe(id)
                        && threads.findSent(arrival.team(), id).isPresent();
    }

    /// By our own signed address; by what a bounce reports on; by the mail it refers to, the nearest first. What was
    /// merged leads to the conversation in which it goes on.
    private Optional<Conversation> thread(Arrival arrival) {
        if (arrival.replyTo() != null) {
            return Optional.of(conversations.findWhereItGoesOn(arrival.replyTo()));
        }
        var bounce = arrival.mail().bounce();
        var number =
                bounce != null && bounce.originalMessageId() != null
                        ? threads.findSent(arrival.team(), bounce.originalMessageId())
                        : threads.find(arrival.team(), referredTo(arrival.mail()));
        return number.map(conversations::findWhereItGoesOn);
    }

    private static List<String> referredTo(ParsedMail mail) {
        var ids = new ArrayList<>(mail.header().ancestors());
        var forwarded = mail.forwarded();
        if (forwarded != null && forwarded.messageId() != null) {
            ids.addFirst(forwarded.messageId());
        }
        return ids;
    }

    /// The mail itself is written last: what became of it is known by then.
    private void store(Arrival arrival, Verdict verdict) {
        if (!sql.insert(arrival, settled(arrival, verdict))) {
            throw new TakenMeanwhile();
        }
    }

    private Settled settled(Arrival arrival, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds(var reason) -> Settled.held(reason, arrival.replyTo());
            case Verdict.Keeps(var reason) -> Settled.kept(reason);
            case Verdict.Listens(var desk) -> Settled.listened(desk);
            case Verdict.Doubts(var thread, var claimed) -> {
                conversations.record(arrival.team(), thread.number(), Doubt.event(claimed));
                yield Settled.held(Doubt.reason(claimed), thread.number());
            }
            default -> {
                var done = deed.carryOut(arrival, verdict);
                remember(arrival, done.conversation());
                works(arrival.team(), arrival.author(), verdict);
                yield Settled.taken(done);
            }
        };
    }

    /// The mail itself comes last, so that it is the nearest one to the next answer.
    private void remember(Arrival arrival, ConversationNumber conversation) {
        if (arrival.mail().bounce() != null) {
            return;
        }
        threads.received(arrival.team(), conversation, referredTo(arrival.mail()));
        var own = arrival.mail().header().messageId();
        if (own != null) {
            threads.received(arrival.team(), conversation, List.of(own));
        }
    }

    private void works(TeamId team, Contact author, Verdict verdict) {
        if (author.email() != null && !(verdict instanceof Verdict.Bounced)) {
            failing.works(team, author.email());
        }
    }
}
