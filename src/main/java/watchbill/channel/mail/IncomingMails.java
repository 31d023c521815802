package watchbill.channel.mail;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import watchbill.conversation.ConversationNumber;
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
    /// @throws IntakeUnavailable if it could not be stored now; nothing of it was, for at least one team
    public void receive(byte[] raw, Route route, Envelope envelope) {
        var mail = MailParser.parse(raw);
        for (var desk : teams(envelope.recipients()).values()) {
            take(arrival(raw, mail, route, envelope, desk));
        }
        taken(route).increment();
        if (route == Route.SMTP) {
            watch.takenByPort();
        }
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
    private Map<TeamId, Reached> teams(List<String> recipients) {
        var reached = new LinkedHashMap<TeamId, Reached>();
        for (var recipient : recipients) {
            desks.behind(recipient)
                    .ifPresent(desk -> {
                        var number = replies.open(desk.team(), recipient).orElse(null);
                        reached.merge(desk.team(), new Reached(desk, number), Reached::better);
                    });
        }
        return reached;
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
                time.instant());
    }

    /// What goes wrong is either the database's trouble, and then the sender tries again; or the mail's, and then it is
    /// taken as it came. A mail must never be able to stop those behind it.
    private void take(Arrival arrival) {
        try {
            room.check();
            intake.take(arrival);
        } catch (TakenMeanwhile _) {
            log.debug("Mail {} came twice at once", arrival.mail().header().messageId());
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

    /// The address of a team that a mail reached.
    ///
    /// @param number the conversation that it leads to
    private record Reached(DeskAddress desk, @Nullable ConversationNumber number) {

        Reached better(Reached other) {
            return number == null ? other : this;
        }
    }
}
