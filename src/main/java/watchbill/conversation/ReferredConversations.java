package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Person;

/// Conversations whose matter is with an outside team. Which team that is, and what was agreed with it, is kept by the
/// module that refers them. Each method is one transaction, with what its listeners write.
///
/// An external referral is neither a hand-off nor an escalation: the owner stays, and so does the response clock. The
/// customer's next message makes the conversation wait for us; our answer puts it back with the outside team.
@Service
public class ReferredConversations {

    private final ConversationSql sql;
    private final Chronicle chronicle;
    private final Ownership ownership;
    private final Turn turn;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    ReferredConversations(
            ConversationSql sql,
            Chronicle chronicle,
            Ownership ownership,
            Turn turn,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.chronicle = chronicle;
        this.ownership = ownership;
        this.turn = turn;
        this.events = events;
        this.time = time;
    }

    /// The conversation, taken for this transaction: others who change it wait.
    ///
    /// @throws NoSuchConversation if there is none of that number
    @Transactional
    public Conversation take(ConversationNumber number) {
        return chronicle.take(number);
    }

    /// Puts the conversation with an outside team.
    ///
    /// @param sentence what the timeline says, about the person who did it
    /// @return that person
    /// @throws IllegalArgumentException if the conversation is over
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public Person refer(
            ConversationNumber number, Acting acting, Function<Person, TimelineEvent> sentence) {
        var before = chronicle.take(number);
        if (!before.state().active()) {
            throw new IllegalArgumentException(
                    "Conversation %s is over. Reopen it first, and then refer it."
                            .formatted(number));
        }
        var author = turn.person(before, acting);
        turn.require(before, author, acting, "refers it");
        turn.remember(before, author, acting, "referred");
        stand(before, before.standing().referredOutside(), author, sentence.apply(author));
        return author;
    }

    /// Takes the conversation back from the outside team: it waits for us. One that is over stays so.
    ///
    /// @param sentence what the timeline says, about the person who did it
    /// @return that person
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public Person takeBack(
            ConversationNumber number, Acting acting, Function<Person, TimelineEvent> sentence) {
        var before = chronicle.take(number);
        var author = turn.person(before, acting);
        turn.require(before, author, acting, "closes the referral");
        turn.remember(before, author, acting, "closed the referral of");
        stand(before, before.standing().cameBack(time.instant()), author, sentence.apply(author));
        return author;
    }

    /// Writes into the timeline what became known about the referral.
    ///
    /// @return who did it
    @Transactional
    public Person tell(
            ConversationNumber number, Acting acting, Function<Person, TimelineEvent> sentence) {
        var before = chronicle.take(number);
        var author = turn.person(before, acting);
        stand(before, before.standing(), author, sentence.apply(author));
        return author;
    }

    /// The day has come to ask the outside team again. As with a customer's message, what belongs to somebody off duty
    /// goes to whoever is on duty, so that nobody off duty is disturbed (R47).
    @Transactional
    public void toDuty(ConversationNumber number, Instant at) {
        ownership.toDuty(chronicle.take(number), at);
    }

    private void stand(Conversation before, Standing now, Person author, TimelineEvent happened) {
        if (!now.equals(before.standing())) {
            sql.stand(before, now);
        }
        chronicle.tell(before, author, time.instant(), happened);
        events.publishEvent(
                new ConversationEvent.Changed(before.team(), before.number(), time.instant()));
    }
}
