package watchbill.web.conversations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.State;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.Team;
import watchbill.responseclock.ResponseClock;
import watchbill.responseclock.ResponseClocks;
import watchbill.search.Search;
import watchbill.web.Choice;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversations.ConversationsPage.Row;

/// Reads the list of a team's conversations: all of them, some of them, or those that say something.
@Component
class ConversationsReading {

    private static final int ROWS = 50;

    private static final Map<State, String> STATES =
            Map.of(
                    State.NEW, "No response yet",
                    State.ACKNOWLEDGED, "Acknowledged",
                    State.WAITING_FOR_US, "Waiting for us",
                    State.WAITING_ON_CUSTOMER, "Waiting on customer",
                    State.WITH_OUTSIDE_TEAM, "With outside team",
                    State.RESOLVED, "Resolved",
                    State.EXPIRED, "Expired, no reply");

    private final ConversationLists lists;
    private final Search search;
    private final ResponseClocks clocks;
    private final People people;
    private final InstantSource time;

    ConversationsReading(
            ConversationLists lists,
            Search search,
            ResponseClocks clocks,
            People people,
            InstantSource time) {
        this.lists = lists;
        this.search = search;
        this.clocks = clocks;
        this.people = people;
        this.time = time;
    }

    /// What the address asks for; every part may be empty.
    ///
    /// @param before the number before which an older page begins
    record Query(String words, String state, String owner, String before) {}

    ConversationsPage page(Team team, Query query) {
        var filter = filter(query);
        var found =
                query.words().isBlank()
                        ? list(team, filter, query)
                        : search(team, filter, query.words());
        return new ConversationsPage(
                explanation(query),
                states(query),
                owners(team, query),
                query.words(),
                rows(team, found.conversations()),
                found.next().map(before -> older(query, before)).orElse(""));
    }

    private record Found(List<Conversation> conversations, Optional<ConversationNumber> next) {}

    private Found list(Team team, ConversationFilter filter, Query query) {
        var before = number(query.before()).map(ConversationNumber::new).orElse(null);
        var page = lists.page(team.id(), filter, before, ROWS);
        return new Found(page.conversations(), Optional.ofNullable(page.next()));
    }

    private Found search(Team team, ConversationFilter filter, String words) {
        var found =
                lists.of(team.id(), search.find(team.id(), words, ROWS)).stream()
                        .filter(conversation ->
                                filter.states().isEmpty()
                                        || filter.states().contains(conversation.state()))
                        .filter(conversation ->
                                filter.owner() == null
                                        || filter.owner().equals(conversation.owner()))
                        .toList();
        return new Found(found, Optional.empty());
    }

    private static ConversationFilter filter(Query query) {
        var states =
                Arrays.stream(State.values())
                        .filter(state -> state.code().equals(query.state()))
                        .collect(Collectors.toSet());
        return new ConversationFilter(
                Set.copyOf(states), number(query.owner()).map(PersonId::new).orElse(null), null);
    }

    private List<Row> rows(Team team, List<Conversation> conversations) {
        var now = time.instant();
        var times = new Times(team.zone(), now);
        var running =
                clocks.of(team.id(), conversations.stream().map(Conversation::number).toList());
        var names =
                people.members(team.id()).stream()
                        .map(Member::person)
                        .collect(
                                Collectors.toMap(
                                        person -> person.id(), person -> person.firstName()));
        return conversations.stream()
                .map(conversation ->
                        new Row(
                                conversation.number().value(),
                                conversation.subject(),
                                conversation.requester().name()
                                        + ", "
                                        + conversation.method().words(),
                                times.stamp(conversation.arrivedAt()),
                                names.getOrDefault(
                                        conversation.owner(),
                                        people.person(conversation.owner()).firstName()),
                                new StateWords(team.zone(), now)
                                        .of(
                                                conversation,
                                                passed(running.get(conversation.number()), now)),
                                ""))
                .toList();
    }

    private boolean passed(@Nullable ResponseClock clock, Instant now) {
        return clock != null && clock.runs() && clock.missed(now, clocks.calendar(clock));
    }

    private static String explanation(Query query) {
        if (!query.words().isBlank()) {
            return "Those that say “%s”, newest first.".formatted(query.words().strip());
        }
        return query.state().isEmpty() && query.owner().isEmpty()
                ? "All of them, newest first."
                : "Newest first.";
    }

    private static List<Choice> states(Query query) {
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

    private List<Choice> owners(Team team, Query query) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Anyone", query.owner().isEmpty()));
        for (var member : people.members(team.id())) {
            var id = Long.toString(member.person().id().value());
            choices.add(new Choice(id, member.person().name(), id.equals(query.owner())));
        }
        return choices;
    }

    private static String older(Query query, ConversationNumber before) {
        return UriComponentsBuilder.fromPath("/conversations")
                .queryParam("state", query.state())
                .queryParam("owner", query.owner())
                .queryParam("before", before.value())
                .encode()
                .toUriString();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
