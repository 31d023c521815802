package watchbill.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duty.Duty;
import watchbill.people.Teams;

/// What customers bring: new inquiries, and more about those that are there. Each method is one transaction, with
/// what its listeners write.
@Service
public class Inquiries {

    private final ConversationSql sql;
    private final TimelineSql timeline;
    private final Chronicle chronicle;
    private final Ownership ownership;
    private final MatterNames names;
    private final Duty duty;
    private final Teams teams;
    private final ApplicationEventPublisher events;

    Inquiries(
            ConversationSql sql,
            TimelineSql timeline,
            Chronicle chronicle,
            Ownership ownership,
            MatterNames names,
            Duty duty,
            Teams teams,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.timeline = timeline;
        this.chronicle = chronicle;
        this.ownership = ownership;
        this.names = names;
        this.duty = duty;
        this.teams = teams;
        this.events = events;
    }

    /// Opens a conversation and gives it to whoever is on duty for its arrival.
    ///
    /// @return where it is; for a client key used before, where it was stored then
    @Transactional
    public Opened open(NewInquiry inquiry) {
        var owner = duty.ownerAt(inquiry.team(), inquiry.arrivedAt());
        var label = teams.byId(inquiry.team()).practiceName();
        var inserted = sql.insert(inquiry, owner.person().id(), label);
        if (inserted.isEmpty()) {
            return openedBefore(inquiry);
        }
        names.given(inquiry.team(), inquiry.matter());
        var number = inserted.get().number();
        var message = firstMessage(inquiry, number);
        chronicle.tell(inquiry.team(), number, null, inquiry.arrivedAt(), Sentences.given(owner));
        events.publishEvent(
                new ConversationEvent.Opened(
                        inquiry.team(),
                        number,
                        inquiry.arrivedAt(),
                        inquiry.firstContact(),
                        message,
                        owner.person().id(),
                        inquiry.method(),
                        inquiry.requester(),
                        inserted.get(),
                        inquiry.text().visible(),
                        chronicle.leftOut(inquiry.text().attachments()),
                        inquiry.mayBeAnsweredByMachine()));
        return new Opened(number, message);
    }

    private MessageId firstMessage(NewInquiry inquiry, ConversationNumber number) {
        var entry =
                NewEntry.incoming(
                        inquiry.requester(),
                        inquiry.firstContact(),
                        inquiry.text(),
                        inquiry.method().code(),
                        null);
        return chronicle
                .write(inquiry.team(), number, entry, inquiry.text().attachments())
                .orElseThrow();
    }

    private Opened openedBefore(NewInquiry inquiry) {
        var key = Chronicle.required(inquiry.clientKey());
        var number = sql.findByClientKey(inquiry.team(), key).orElseThrow();
        return new Opened(number, timeline.entries(inquiry.team(), number).getFirst().id());
    }

    /// Adds a message from the customer's side. What had ended reopens; what belongs to somebody off duty goes to
    /// the Primary, so that nobody off duty is disturbed. What was merged goes on in the other conversation.
    ///
    /// @param author    who wrote, as the channel could establish
    /// @param clientKey the same key again answers like the first time and stores nothing
    @Transactional
    public MessageId customerWrote(
            ConversationNumber number,
            Contact author,
            IncomingText text,
            Instant at,
            String via,
            @Nullable String clientKey) {
        var before = chronicle.takeWhereItGoesOn(number);
        var entry = NewEntry.incoming(author, at, text, via, clientKey);
        var inserted = chronicle.write(before.team(), before.number(), entry, text.attachments());
        if (inserted.isEmpty()) {
            return chronicle.writtenBefore(before, clientKey);
        }
        var reopened = !before.state().active();
        sql.stand(before, before.standing().customerWrote(at));
        if (reopened) {
            chronicle.tell(before, null, at, Sentences.reopenedBy(author));
        }
        var owner = ownership.toDuty(before, at);
        events.publishEvent(
                new ConversationEvent.CustomerWrote(
                        before.team(),
                        before.number(),
                        at,
                        inserted.get(),
                        owner,
                        reopened,
                        chronicle.leftOut(text.attachments())));
        return inserted.get();
    }
}
