package watchbill.web.conversations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.State;
import watchbill.conversation.Topic;
import watchbill.web.Words;

/// What the list can be narrowed to, and to what it is.
record Filters(Query query, Offered offered) {

    private static final Map<State, String> STATES =
            Map.of(
                    State.NEW, "No response yet",
                    State.ACKNOWLEDGED, "Acknowledged",
                    State.WAITING_FOR_US, "Waiting for us",
                    State.WAITING_ON_CUSTOMER, "Waiting on customer",
                    State.WITH_OUTSIDE_TEAM, "With outside team",
                    State.RESOLVED, "Resolved",
                    State.EXPIRED, "Expired, no reply",
                    State.ARCHIVED, "From the archive");

    /// Those that make a difference in this team.
    List<Narrowing> narrowings() {
        return Stream.of(state(), kind(), topic(), component(), site(), owner())
                .filter(Narrowing::useful)
                .toList();
    }

    private Narrowing state() {
        var choices = new Choices("Any", query.state());
        choices.add(Query.OPEN, "Open");
        for (var state : State.values()) {
            choices.add(state.code(), STATES.getOrDefault(state, Words.capital(state.code())));
        }
        return choices.narrowing("state", "State", "");
    }

    private Narrowing kind() {
        var choices = new Choices("Any", query.kind());
        for (var kind : Kind.values()) {
            choices.add(kind.code(), Words.capital(kind.words()), offered.open().kinds().get(kind));
        }
        return choices.narrowing("kind", "Kind", "");
    }

    private Narrowing topic() {
        var choices = new Choices("Any", query.topic());
        offered.topics().forEach(topic -> add(choices, topic, topic.name()));
        offered.retired().forEach(topic -> add(choices, topic, topic.name() + ", retired"));
        return choices.narrowing("topic", "Topic", "Topic ");
    }

    private void add(Choices choices, Topic topic, String label) {
        var open = offered.open().topics().get(topic.id());
        choices.add(Long.toString(topic.id().value()), label, open);
    }

    private Narrowing component() {
        return named("component", "Component", query.component(), offered.components());
    }

    private Narrowing site() {
        return named("site", "Site", query.site(), offered.sites());
    }

    private static Narrowing named(String name, String label, String asked, List<String> inUse) {
        var choices = new Choices("Any", asked);
        inUse.forEach(known -> choices.add(known, known));
        // There may be more than are offered, and what was the last one's name may be asked for
        // again.
        if (!asked.isEmpty() && !inUse.contains(asked) && Matter.problem(name, asked).isEmpty()) {
            choices.add(asked, asked);
        }
        return choices.narrowing(name, label, label + " ");
    }

    private Narrowing owner() {
        var choices = new Choices("Anyone", query.owner());
        for (var member : offered.members()) {
            choices.add(Long.toString(member.person().id().value()), member.person().name());
        }
        return choices.narrowing("owner", "Owner", "Owner ");
    }
}
