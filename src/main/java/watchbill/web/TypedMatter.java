package watchbill.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import watchbill.conversation.Coded;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.TopicId;

/// What somebody typed and chose to say what an inquiry is about. What a form leaves out is empty.
///
/// @param kind      a kind's code
/// @param topic     a topic's id; empty for none
/// @param component empty for none
/// @param site      empty for none
public record TypedMatter(String kind, String topic, String component, String site) {

    public TypedMatter {
        kind = Objects.requireNonNullElse(kind, "");
        topic = Objects.requireNonNullElse(topic, "");
        component = Objects.requireNonNullElse(component, "");
        site = Objects.requireNonNullElse(site, "");
    }

    /// A question about use, of which nothing else is known.
    public static TypedMatter use() {
        return new TypedMatter(Kind.USE.code(), "", "", "");
    }

    /// What is wrong, by field, in sentences for the one who typed; empty if nothing is.
    ///
    /// @param offered the topics that can be chosen
    public Map<String, String> problems(List<Choice> offered) {
        var problems = new TreeMap<String, String>();
        if (Arrays.stream(Kind.values()).noneMatch(known -> known.code().equals(kind))) {
            problems.put("kind", "There is no such kind. Choose one of the list.");
        }
        if (!topic.isEmpty() && offered.stream().noneMatch(its -> its.value().equals(topic))) {
            problems.put("topic", "There is no such topic. Choose one of the list.");
        }
        problems.put("component", Matter.problem("component", component));
        problems.put("site", Matter.problem("site", site));
        problems.values().removeIf(String::isEmpty);
        return problems;
    }

    /// @throws IllegalArgumentException if it has [#problems]
    public Matter matter() {
        var chosen = topic.isEmpty() ? null : new TopicId(Long.parseLong(topic));
        return new Matter(Coded.of(Kind.class, kind), chosen, component, site);
    }
}
