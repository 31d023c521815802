package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.State;
import watchbill.conversation.Timeline;
import watchbill.notification.Followings;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.MatterChoices;
import watchbill.web.Times;
import watchbill.web.conversation.Actions.About;

/// Reads what can be done with a conversation, and what there is to choose from.
@Component
class ActionsReading {

    private final MatterChoices matters;
    private final People people;
    private final Followings followings;

    ActionsReading(MatterChoices matters, People people, Followings followings) {
        this.matters = matters;
        this.people = people;
        this.followings = followings;
    }

    /// @param miss  why the goal was missed; absent when it was not
    /// @param typed what was typed about its end
    Actions of(
            SignedInPerson me,
            Timeline timeline,
            Times times,
            Optional<String> miss,
            TypedEnding typed) {
        var conversation = timeline.conversation();
        var active = conversation.state().active();
        return new Actions(
                conversation.state() == State.NEW,
                active,
                !active,
                Resolving.of(timeline, times, typed),
                miss,
                about(conversation),
                heirs(conversation),
                followings.follows(conversation.team(), me.person().id(), conversation.number()));
    }

    private About about(Conversation conversation) {
        var team = conversation.team();
        return new About(
                conversation.subject(),
                matters.kinds(conversation.kind().code()),
                matters.topics(team, conversation.topic()),
                conversation.component() == null ? "" : conversation.component(),
                matters.components(team),
                conversation.site() == null ? "" : conversation.site(),
                matters.sites(team));
    }

    private List<Choice> heirs(Conversation conversation) {
        return people.members(conversation.team()).stream()
                .map(Member::person)
                .filter(person -> !person.id().equals(conversation.owner()))
                .map(person -> new Choice("" + person.id().value(), person.name(), false))
                .toList();
    }
}
