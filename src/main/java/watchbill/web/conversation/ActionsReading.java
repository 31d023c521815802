package watchbill.web.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Outcome;
import watchbill.conversation.State;
import watchbill.conversation.Timeline;
import watchbill.mail.Markdown;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.web.Choice;
import watchbill.web.MatterChoices;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.Actions.About;

/// Reads what can be done with a conversation, and what there is to choose from.
@Component
class ActionsReading {

    private static final int EXCERPT = 60;

    private final MatterChoices matters;
    private final People people;

    ActionsReading(MatterChoices matters, People people) {
        this.matters = matters;
        this.people = people;
    }

    /// @param miss why the goal was missed; absent when it was not
    Actions of(Timeline timeline, Times times, Optional<String> miss) {
        var conversation = timeline.conversation();
        var active = conversation.state().active();
        return new Actions(
                conversation.state() == State.NEW,
                active,
                !active,
                active ? outcomes() : List.of(),
                answers(timeline, times),
                miss,
                about(conversation),
                heirs(conversation));
    }

    private static List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.EXPIRED && outcome != Outcome.MERGED)
                .map(outcome ->
                        new Choice(
                                outcome.code(),
                                Words.capital(outcome.words()),
                                outcome == Outcome.ANSWERED))
                .toList();
    }

    /// The latest of our messages first, and chosen unless it only acknowledged.
    private static List<Choice> answers(Timeline timeline, Times times) {
        var ours =
                timeline.entries().stream()
                        .filter(entry -> entry.direction() == Direction.OUT)
                        .toList()
                        .reversed();
        if (ours.isEmpty()) {
            return List.of();
        }
        var latest = ours.getFirst();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "None marked", latest.acknowledgement()));
        for (var entry : ours) {
            var chosen = entry.equals(latest) && !entry.acknowledgement();
            choices.add(new Choice("" + entry.id().value(), label(entry, times), chosen));
        }
        return choices;
    }

    private static String label(Entry entry, Times times) {
        return times.stamp(entry.at()) + ": " + Markdown.excerpt(entry.text(), EXCERPT);
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
