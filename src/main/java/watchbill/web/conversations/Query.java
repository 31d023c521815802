package watchbill.web.conversations;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Kind;
import watchbill.conversation.State;
import watchbill.conversation.TopicId;
import watchbill.people.PersonId;
import watchbill.web.Fact;

/// What the address of the list asks for; every part may be empty.
///
/// @param words     searched for
/// @param state     a state's code, or `open`
/// @param kind      a kind's code
/// @param topic     a topic's id
/// @param component the whole name
/// @param site      the whole name
/// @param owner     a person's id
/// @param age       a band's code, or `any`: what waits for us, longest wait first
/// @param before    the number before which an older page begins
record Query(
        String words,
        String state,
        String kind,
        String topic,
        String component,
        String site,
        String owner,
        String age,
        String before) {

    /// Every state but those that are over.
    static final String OPEN = "open";

    boolean searches() {
        return !words.isBlank();
    }

    boolean asksForWaiting() {
        return !age.isBlank() && !searches();
    }

    /// The band that is shown: empty for everything, and `some` for what is searched for or narrowed otherwise.
    String band() {
        if (asksForWaiting()) {
            return age;
        }
        var narrowed = words + state + kind + topic + component + site + owner;
        return narrowed.isBlank() ? "" : "some";
    }

    /// Parts that mean nothing are taken as not asked for; [Filters] names them.
    ConversationFilter filter() {
        return new ConversationFilter(
                states(),
                Arrays.stream(Kind.values())
                        .filter(known -> known.code().equals(kind))
                        .findFirst()
                        .orElse(null),
                number(topic).map(TopicId::new).orElse(null),
                component.isEmpty() ? null : component,
                site.isEmpty() ? null : site,
                number(owner).map(PersonId::new).orElse(null),
                null);
    }

    private Set<State> states() {
        return Arrays.stream(State.values())
                .filter(known -> state.equals(OPEN) ? known.active() : known.code().equals(state))
                .collect(Collectors.toSet());
    }

    @Nullable ConversationNumber begin() {
        return number(before).map(ConversationNumber::new).orElse(null);
    }

    /// The address of the page that begins before a number.
    String older(ConversationNumber number) {
        var parts = parts();
        parts.put("before", Long.toString(number.value()));
        return ListAddress.of(parts);
    }

    /// What is asked for, from its first page on, by the names of the address; what is not asked for is left out.
    Map<String, String> parts() {
        var parts = new TreeMap<String, String>();
        parts.put("q", words);
        parts.put("state", state);
        parts.put("kind", kind);
        parts.put("topic", topic);
        parts.put("component", component);
        parts.put("site", site);
        parts.put("owner", owner);
        parts.put("age", asksForWaiting() ? age : "");
        parts.values().removeIf(String::isBlank);
        return parts;
    }

    /// Reads the parts of an address; those that are missing ask for nothing.
    static Query of(Map<String, String> parts) {
        Function<String, String> part = name -> parts.getOrDefault(name, "");
        return new Query(
                part.apply("q"),
                part.apply("state"),
                part.apply("kind"),
                part.apply("topic"),
                part.apply("component"),
                part.apply("site"),
                part.apply("owner"),
                part.apply("age"),
                part.apply("before"));
    }

    /// What rows say beside the inquiry.
    String column() {
        return asksForWaiting() ? "Waiting" : "Arrived";
    }

    /// What is said when there is nothing to show.
    Fact nothing() {
        return asksForWaiting()
                ? Fact.of(
                        "Nothing waits here.",
                        "Whoever wrote last has our word, or has not waited so long.")
                : Fact.of(
                        "Nothing found.",
                        "Fewer words or another choice may help: all words must be in a conversation. New inquiries appear by themselves.");
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
