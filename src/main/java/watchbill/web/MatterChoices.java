package watchbill.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Kind;
import watchbill.conversation.MatterNames;
import watchbill.conversation.Topic;
import watchbill.conversation.Topics;
import watchbill.people.TeamId;

/// What somebody who says what a conversation is about can choose from.
@Component
public class MatterChoices {

    private final MatterNames names;
    private final Topics topics;

    MatterChoices(MatterNames names, Topics topics) {
        this.names = names;
        this.topics = topics;
    }

    /// @param chosen a kind's code
    public List<Choice> kinds(String chosen) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        new Choice(
                                kind.code(),
                                Words.capital(kind.words()),
                                kind.code().equals(chosen)))
                .toList();
    }

    /// @param present what the conversation has, which may be retired
    /// @return empty if there is nothing to choose
    public List<Choice> topics(TeamId team, @Nullable Topic present) {
        var offered = topics.offered(team);
        var all =
                present == null || offered.contains(present)
                        ? offered
                        : Stream.concat(offered.stream(), Stream.of(present)).toList();
        return choices(all, present == null ? "" : code(present));
    }

    /// @param chosen a topic's id; empty for none
    public List<Choice> topics(TeamId team, String chosen) {
        return choices(topics.offered(team), chosen);
    }

    private static List<Choice> choices(List<Topic> topics, String chosen) {
        if (topics.isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "None", chosen.isEmpty()));
        for (var topic : topics) {
            choices.add(new Choice(code(topic), topic.name(), code(topic).equals(chosen)));
        }
        return choices;
    }

    private static String code(Topic topic) {
        return Long.toString(topic.id().value());
    }

    /// Names to propose; others may be typed.
    public List<String> components(TeamId team) {
        return names.components(team);
    }

    /// Names to propose; others may be typed.
    public List<String> sites(TeamId team) {
        return names.sites(team);
    }
}
