package watchbill.channel.mail;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import watchbill.mail.MailParser;
import watchbill.mail.ParsedMail;
import watchbill.people.TeamId;
import watchbill.postgres.DiskRoom;

/// Takes mail in. When [#receive] returns, the mail is stored for good and may be acknowledged.
@Service
public class IncomingMails {

    private static final Logger log = LoggerFactory.getLogger(IncomingMails.class);

    private final DeskAddresses desks;
    private final ReplyAddresses replies;
    private final Intake intake;
    private final IntakeWatch watch;
    private final DiskRoom room;
    private final InstantSource time;
    private final LongAdder bySmtp = new LongAdder();
    private final LongAdder byImap = new LongAdder();

    IncomingMails(
            DeskAddresses desks,
            ReplyAddresses replies,
            Intake intake,
            IntakeWatch watch,
            DiskRoom room,
            InstantSource time) {
        this.desks = desks;
        this.replies = replies;
        this.intake = intake;
        this.watch = watch;
        this.room = room;
        this.time = time;
    }

    /// Takes one mail in, for every team it is for. The same mail again changes nothing.
    ///
    /// @param envelope its recipients that are not ours are passed over
    /// @return whether it is stored; not if every team that it is for leaves it alone
    /// @throws IntakeUnavailable if it could not be stored now; nothing of it was, for at least one team
    public boolean receive(byte[] raw, Route route, Envelope envelope) {
        var reached =
                teams(envelope).values().stream().filter(team -> !team.isLeftAlone()).toList();
        if (reached.isEmpty()) {
            return false;
        }
        var mail = MailParser.parse(raw);
        for (var team : reached) {
            take(arrival(raw, mail, route, envelope, team));
        }
        taken(route).increment();
        if (route == Route.SMTP) {
            watch.takenByPort();
        }
        return true;
    }

    /// Whether mail to a recipient is not taken, so that its sender should rather hear of it at once.
    boolean leavesAlone(String recipient) {
        return reached(recipient).filter(Reached::isLeftAlone).isPresent();
    }

    /// How many mails were taken since the start; one that came twice is counted twice.
    public long count(Route route) {
        return taken(route).sum();
    }

    private LongAdder taken(Route route) {
        return switch (route) {
            case SMTP -> bySmtp;
            case IMAP -> byImap;
        };
    }

    /// One address for each team; one that leads to a conversation comes before a plain one.
    private Map<TeamId, Reached> teams(Envelope envelope) {
        var teams = new LinkedHashMap<TeamId, Reached>();
        for (var recipient : envelope.recipients()) {
            reached(recipient)
                    .ifPresent(found -> teams.merge(found.desk().team(), found, Reached::better));
        }
        reached(envelope.mailbox())
                .ifPresent(found -> teams.putIfAbsent(found.desk().team(), found));
        return teams;
    }

    private Optional<Reached> reached(String recipient) {
        return desks.behind(recipient)
                .map(desk ->
                        new Reached(
                                desks.destination(desk),
                                replies.open(desk.team(), recipient).orElse(null)));
    }

    private Arrival arrival(
            byte[] raw, ParsedMail mail, Route route, Envelope envelope, Reached reached) {
        return new Arrival(
                reached.desk().team(),
                raw,
                mail,
                route,
                envelope.sender(),
                reached.desk().address(),
                reached.number(),
                reached.isOnlyListenedTo(),
                time.instant());
    }

    /// What goes wrong is either the database's trouble, and then the sender tries again; or the mail's, and then it is
    /// taken as it came. A mail must never be able to stop those behind it.
    private void take(Arrival arrival) {
        try {
            room.check();
            takeOnce(arrival);
        } catch (RuntimeException failure) {
            var unavailable = IntakeUnavailable.of(failure);
            if (unavailable.isPresent()) {
                throw unavailable.get();
            }
            log.warn(
                    "Mail {} could not be handled and is taken as it came",
                    arrival.mail().header().messageId(),
                    failure);
            takeUnread(arrival, failure);
        }
    }

    /// Whichever of two deliveries at once comes second is known by then.
    private void takeOnce(Arrival arrival) {
        try {
            intake.take(arrival);
        } catch (TakenMeanwhile _) {
            log.debug("Mail {} came twice at once", arrival.mail().header().messageId());
            intake.take(arrival);
        }
    }

    private void takeUnread(Arrival arrival, RuntimeException why) {
        try {
            intake.takeUnread(UnreadMail.of(arrival, why));
        } catch (TakenMeanwhile _) {
            log.debug("Mail {} came twice at once", arrival.mail().header().messageId());
        } catch (RuntimeException failure) {
            throw IntakeUnavailable.of(failure)
                    .orElseGet(() ->
                            new IntakeUnavailable("The mail could not be stored.", false, failure));
        }
    }
}
