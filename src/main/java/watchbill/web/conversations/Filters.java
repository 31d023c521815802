package watchbill.web.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import watchbill.conversation.State;
import watchbill.people.Member;
import watchbill.web.Choice;
import watchbill.web.Words;

/// What the list can be narrowed to.
record Filters(Query query, List<Member> members) {

    private static final Map<State, String> STATES =
            Map.of(
                    State.NEW, "No response yet",
                    State.ACKNOWLEDGED, "Acknowledged",
                    State.WAITING_FOR_US, "Waiting for us",
                    State.WAITING_ON_CUSTOMER, "Waiting on customer",
                    State.WITH_OUTSIDE_TEAM, "With outside team",
                    State.RESOLVED, "Resolved",
                    State.EXPIRED, "Expired, no reply");

    List<Choice> states() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Any", query.state().isEmpty()));
        for (var state : State.values()) {
            choices.add(
                    new Choice(
                            state.code(),
                            STATES.getOrDefault(state, Words.capital(state.code())),
                            state.code().equals(query.state())));
        }
        return choices;
    }

    List<Choice> owners() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Anyone", query.owner().isEmpty()));
        for (var member : members) {
            var id = Long.toString(member.person().id().value());
            choices.add(new Choice(id, member.person().name(), id.equals(query.owner())));
        }
        return choices;
    }
}
