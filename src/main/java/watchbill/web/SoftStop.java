package watchbill.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.duty.Duty;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;

/// The question for those whose turn it is not (R52).
@Component
public class SoftStop {

    private final Duty duty;
    private final People people;

    SoftStop(Duty duty, People people) {
        this.duty = duty;
        this.people = people;
    }

    /// A sentence that asks for a reason; empty for the owner and the Primary.
    public String question(Conversation conversation, SignedInPerson me, Instant now) {
        var mine = conversation.owner().equals(me.person().id());
        var primary = duty.at(conversation.team(), now).map(pair -> pair.primary().id());
        if (mine || primary.equals(Optional.of(me.person().id()))) {
            return "";
        }
        return "%s answers it. A note needs no reason."
                .formatted(people.person(conversation.owner()).name());
    }
}
