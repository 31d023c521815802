package watchbill.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.people.Person;
import watchbill.people.PersonId;

/// Passes conversations on. Each has exactly one owner at any time.
@Component
class Ownership {

    private final ConversationSql sql;
    private final Chronicle chronicle;
    private final Duty duty;
    private final ApplicationEventPublisher events;

    Ownership(
            ConversationSql sql, Chronicle chronicle, Duty duty, ApplicationEventPublisher events) {
        this.sql = sql;
        this.chronicle = chronicle;
        this.duty = duty;
        this.events = events;
    }

    /// What belongs to somebody off duty goes to whoever is on duty at `at`, so that nobody off duty is disturbed.
    ///
    /// @return the owner from now on
    PersonId toDuty(Conversation conversation, Instant at) {
        var owner = duty.ownerAt(conversation.team(), at);
        if (!owner.person().id().equals(conversation.owner())) {
            give(conversation, owner.person().id(), null, at, Sentences.given(owner));
        }
        return owner.person().id();
    }

    void give(
            Conversation before, PersonId to, @Nullable Person by, Instant at, TimelineEvent how) {
        sql.give(before, to);
        chronicle.tell(before, by, at, how);
        events.publishEvent(new ConversationEvent.Given(before.team(), before.number(), at, to));
    }
}
