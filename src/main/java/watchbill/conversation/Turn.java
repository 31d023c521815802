package watchbill.conversation;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.people.People;
import watchbill.people.Person;

/// Whose turn it is to act on a conversation (R52): its owner's, and the Primary's on duty.
@Component
class Turn {

    private final Chronicle chronicle;
    private final Duty duty;
    private final People people;
    private final InstantSource time;

    Turn(Chronicle chronicle, Duty duty, People people, InstantSource time) {
        this.chronicle = chronicle;
        this.duty = duty;
        this.people = people;
        this.time = time;
    }

    /// The person behind an action; a team's program acts for the owner.
    Person person(Conversation conversation, Acting acting) {
        return people.person(acting.person() == null ? conversation.owner() : acting.person());
    }

    boolean isOthers(Conversation conversation, Person person) {
        return !conversation.owner().equals(person.id()) && !isPrimary(conversation, person);
    }

    /// @throws NotYours if it is somebody else's turn and no reason is given
    void require(Conversation conversation, Person person, Acting acting, String verb) {
        if (isOthers(conversation, person) && !acting.givesReason()) {
            throw new NotYours(
                    "%s %s. Leave a note, or give a reason and go on; it is kept in the timeline."
                            .formatted(people.person(conversation.owner()).name(), verb));
        }
    }

    /// Keeps in the timeline that somebody acted out of turn, and why.
    void remember(Conversation conversation, Person person, Acting acting, String did) {
        if (isOthers(conversation, person) && acting.givesReason()) {
            var sentence = Sentences.override(person, did, acting);
            chronicle.tell(conversation, person, time.instant(), sentence);
        }
    }

    private boolean isPrimary(Conversation conversation, Person person) {
        return duty.at(conversation.team(), time.instant())
                .map(pair -> pair.primary().id().equals(person.id()))
                .orElse(false);
    }
}
