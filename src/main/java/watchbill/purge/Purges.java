package watchbill.purge;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.conversation.Conversation;
import watchbill.conversation.Entry;
import watchbill.conversation.Removal;
import watchbill.conversation.Removals;
import watchbill.outbox.EmptiedMail;
import watchbill.outbox.Outbox;
import watchbill.people.Actor;
import watchbill.people.Person;
import watchbill.worktime.WorkCalendars;

/// Takes out for good what must not be here.
@Service
public class Purges {

    private static final EmptiedMail NONE = new EmptiedMail(0, 0);

    private final Removals removals;
    private final Outbox outbox;
    private final Audit audit;
    private final PurgeSql sql;
    private final WorkCalendars calendars;
    private final InstantSource time;

    Purges(
            Removals removals,
            Outbox outbox,
            Audit audit,
            PurgeSql sql,
            WorkCalendars calendars,
            InstantSource time) {
        this.removals = removals;
        this.outbox = outbox;
        this.audit = audit;
        this.sql = sql;
        this.calendars = calendars;
        this.time = time;
    }

    /// Looks what a purge would take. Changes nothing.
    ///
    /// @throws IllegalArgumentException if nothing is chosen, or something of another conversation
    public Removal.Look look(Conversation conversation, Removal removal) {
        return removals.look(conversation, removal);
    }

    /// Empties the messages, and every copy that is found: in the index of words, in the mail as it came, in mail that
    /// waits or was sent since, in drafts. What has left cannot be called back. Then the files of the database are
    /// written anew, so that nothing of it is left in them.
    ///
    /// @param atOnce writes them anew at once, although everybody has to wait meanwhile, and not only when the team has
    ///     closed
    /// @throws IllegalArgumentException as [#look]; nothing is changed then
    @Transactional
    public Purged purge(
            Conversation conversation,
            Removal removal,
            PurgeReason reason,
            boolean atOnce,
            Person by) {
        var look = removals.remove(conversation.number(), removal, by, reason.words());
        var mails =
                look.spill().isEmpty()
                        ? NONE
                        : outbox.empty(
                                conversation.team(), since(conversation, look), look.spill()::isIn);
        audit.record(
                conversation.team(),
                new Actor.Someone(by),
                "removed words of conversation %s for good: %s"
                        .formatted(conversation.number(), reason.words()));
        var purged =
                new Purged(
                        look.chosen().size(),
                        mails.mails(),
                        mails.unsent(),
                        rewriteFrom(conversation, atOnce));
        sql.add(conversation, purged, reason, by, time.instant());
        return purged;
    }

    /// How long it takes to write the database's files anew.
    public Duration standstill() {
        return sql.standstill();
    }

    private static Instant since(Conversation conversation, Removal.Look look) {
        return look.chosen().stream()
                .map(Entry::at)
                .min(Instant::compareTo)
                .filter(first -> first.isBefore(conversation.arrivedAt()))
                .orElse(conversation.arrivedAt());
    }

    private Instant rewriteFrom(Conversation conversation, boolean atOnce) {
        var now = time.instant();
        var calendar = calendars.current(conversation.team()).calendar();
        return atOnce || !calendar.isOpen(now) ? now : calendar.nextClose(now).orElse(now);
    }
}
