package watchbill.web;

import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;

/// What one of us can reach: the conversations and the people of their own team.
@Component
public class OwnTeam {

    private final Conversations conversations;
    private final People people;

    OwnTeam(Conversations conversations, People people) {
        this.conversations = conversations;
        this.people = people;
    }

    /// @throws NothingHere for a conversation of another team, as if there were none
    public Conversation conversation(SignedInPerson me, long number) {
        var found = conversations.find(new ConversationNumber(number));
        if (!found.team().equals(me.team().id())) {
            throw new NothingHere("Conversation %s is another team's.".formatted(found.number()));
        }
        return found;
    }

    /// @throws NothingHere for somebody who is not on the team
    public Person person(SignedInPerson me, PersonId id) {
        return people.member(me.team().id(), id)
                .map(Member::person)
                .orElseThrow(() ->
                        new NothingHere("Nobody on the team has the id %d.".formatted(id.value())));
    }
}
