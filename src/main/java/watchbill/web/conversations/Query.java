package watchbill.web.conversations;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.State;
import watchbill.people.PersonId;
import watchbill.web.Fact;

/// What the address of the list asks for; every part may be empty.
///
/// @param words  searched for
/// @param state  a state's code
/// @param owner  a person's id
/// @param age    a band's code, or `any`: what waits for us, longest wait first
/// @param before the number before which an older page begins
record Query(String words, String state, String owner, String age, String before) {

    boolean searches() {
        return !words.isBlank();
    }

    boolean asksForWaiting() {
        return !age.isBlank() && !searches();
    }

    ConversationFilter filter() {
        var states =
                Arrays.stream(State.values())
                        .filter(known -> known.code().equals(state))
                        .collect(Collectors.toSet());
        return new ConversationFilter(
                Set.copyOf(states), number(owner).map(PersonId::new).orElse(null), null);
    }

    /// Whether a conversation that was found otherwise is one that is asked for.
    boolean fits(Conversation conversation) {
        var filter = filter();
        return (filter.states().isEmpty() || filter.states().contains(conversation.state()))
                && (filter.owner() == null || filter.owner().equals(conversation.owner()));
    }

    @Nullable ConversationNumber begin() {
        return number(before).map(ConversationNumber::new).orElse(null);
    }

    /// The address of the page that begins before a number.
    String older(ConversationNumber number) {
        return UriComponentsBuilder.fromPath("/conversations")
                .queryParam("state", state)
                .queryParam("owner", owner)
                .queryParam("before", number.value())
                .encode()
                .toUriString();
    }

    String explanation() {
        if (searches()) {
            return "Those that say “%s”, newest first.".formatted(words.strip());
        }
        if (asksForWaiting()) {
            return "What waits for our next word, longest wait first, in business time.";
        }
        return state.isEmpty() && owner.isEmpty() ? "All of them, newest first." : "Newest first.";
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
                        "Fewer words or another state may help. New inquiries appear by themselves.");
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
