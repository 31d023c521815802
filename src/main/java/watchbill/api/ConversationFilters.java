package watchbill.api;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.Kind;
import watchbill.conversation.State;
import watchbill.conversation.Topic;
import watchbill.conversation.TopicId;
import watchbill.conversation.Topics;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Team;

/// Turns what a program asks for into a filter.
@Component
class ConversationFilters {

    private final Topics topics;
    private final People people;

    ConversationFilters(Topics topics, People people) {
        this.topics = topics;
        this.people = people;
    }

    /// @throws NotFound if the team is another one, or has no such topic or member
    /// @throws IllegalArgumentException for a state or a kind that there is not
    ConversationFilter of(Team team, ConversationQuery query) {
        given(query.team())
                .filter(slug -> !slug.equals(team.slug()))
                .ifPresent(slug -> {
                    throw new NotFound(
                            "This token is for team '%s', not '%s'.".formatted(team.slug(), slug));
                });
        return new ConversationFilter(
                states(query.state()),
                given(query.kind()).map(code -> Coded.of(Kind.class, code)).orElse(null),
                given(query.topic()).map(name -> topic(team, name)).orElse(null),
                given(query.component()).orElse(null),
                given(query.site()).orElse(null),
                given(query.owner()).map(email -> member(team, email)).orElse(null),
                null);
    }

    private static Set<State> states(@Nullable Set<String> codes) {
        return Optional.ofNullable(codes).orElse(Set.of()).stream()
                .filter(code -> !code.isBlank())
                .map(code -> Coded.of(State.class, code))
                .collect(Collectors.toSet());
    }

    private TopicId topic(Team team, String name) {
        return topics.named(team.id(), name)
                .map(Topic::id)
                .orElseThrow(() ->
                        new NotFound("Team '%s' has no topic '%s'.".formatted(team.slug(), name)));
    }

    private PersonId member(Team team, String email) {
        return people.memberByEmail(team.id(), email)
                .map(Member::person)
                .map(Person::id)
                .orElseThrow(() ->
                        new NotFound(
                                "Nobody on team '%s' has the address '%s'."
                                        .formatted(team.slug(), email)));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(its -> !its.isBlank());
    }
}
