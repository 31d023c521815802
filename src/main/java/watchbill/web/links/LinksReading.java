package watchbill.web.links;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.Link;
import watchbill.conversation.Links;
import watchbill.conversation.Patience;
import watchbill.conversation.Relation;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.Problem;
import watchbill.problems.SharedProblems;
import watchbill.search.Search;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Problems;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.links.LinksPage.Linked;

/// Reads what a conversation is linked to, and what it may be.
@Component
class LinksReading {

    private static final int FEW = 8;
    private static final int OPEN = 100;

    private final ConversationLists lists;
    private final Links links;
    private final SharedProblems shared;
    private final Search search;
    private final Patience patience;
    private final InstantSource time;

    LinksReading(
            ConversationLists lists,
            Links links,
            SharedProblems shared,
            Search search,
            Patience patience,
            InstantSource time) {
        this.lists = lists;
        this.links = links;
        this.shared = shared;
        this.search = search;
        this.patience = patience;
        this.time = time;
    }

    LinksPage of(
            SignedInPerson me,
            Conversation conversation,
            TypedLink typed,
            Map<String, String> problems) {
        var query = TypedLink.text(typed.q());
        try {
            var found = found(me, conversation, query);
            return page(me, conversation, typed, found, problems);
        } catch (IllegalArgumentException misunderstood) {
            var said = new HashMap<>(problems);
            said.put("q", String.valueOf(misunderstood.getMessage()));
            return page(me, conversation, typed, List.of(), said);
        }
    }

    private LinksPage page(
            SignedInPerson me,
            Conversation conversation,
            TypedLink typed,
            List<Fact> found,
            Map<String, String> problems) {
        return new LinksPage(
                conversation.number().value(),
                conversation.subject(),
                TypedLink.text(typed.q()),
                TypedLink.text(typed.other()),
                relations(TypedLink.text(typed.relation())),
                found,
                links.of(conversation).stream().map(link -> linked(conversation, link)).toList(),
                shared.of(conversation).stream()
                        .map(problem -> linked(conversation, problem))
                        .toList(),
                open(me, TypedLink.text(typed.problem())),
                TypedLink.text(typed.title()),
                new Problems(problems));
    }

    private static List<Choice> relations(String chosen) {
        return Arrays.stream(Relation.values())
                .map(its ->
                        new Choice(
                                its.code(), Words.capital(its.words()), its.code().equals(chosen)))
                .toList();
    }

    /// What says the words, which may be searched for as on any page; without words what else the same customer asked.
    private List<Fact> found(SignedInPerson me, Conversation conversation, String query) {
        var words = new StateWords(patience, Times.of(me, time.instant()));
        return candidates(me, conversation, query).stream()
                .filter(other -> !other.number().equals(conversation.number()))
                .map(other ->
                        new Fact(
                                "" + other.number(),
                                other.subject(),
                                words.of(other).text(),
                                choosing(conversation, other, query)))
                .toList();
    }

    private List<Conversation> candidates(
            SignedInPerson me, Conversation conversation, String query) {
        var team = conversation.team();
        if (!query.isEmpty()) {
            var understood = search.query(me.team(), me.person(), query);
            return lists.of(team, search.find(team, understood, null, FEW).conversations());
        }
        var email = conversation.requester().email();
        return email == null
                ? List.of()
                : lists.page(team, ConversationFilter.ofRequester(email), null, FEW)
                        .conversations();
    }

    private static String choosing(Conversation conversation, Conversation other, String query) {
        return UriComponentsBuilder.fromPath("/conversations/{number}/links")
                .queryParam("other", "{other}")
                .queryParam("q", "{query}")
                .encode()
                .buildAndExpand(conversation.number().value(), other.number().value(), query)
                .toUriString();
    }

    private static Linked linked(Conversation conversation, Link link) {
        var other = link.other();
        return new Linked(
                Words.capital(link.words()),
                "%s %s".formatted(other.number(), other.subject()),
                "/conversations/" + other.number().value(),
                "/conversations/%d/links/%d"
                        .formatted(conversation.number().value(), other.number().value()));
    }

    private static Linked linked(Conversation conversation, Problem problem) {
        var id = problem.id().value();
        return new Linked(
                "Comes from",
                "Problem %d: %s".formatted(id, problem.title()),
                "/problems/" + id,
                "/problems/%d/occurrences/%d".formatted(id, conversation.number().value()));
    }

    private List<Choice> open(SignedInPerson me, String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", "A new one, named below", chosen.isEmpty())),
                        shared.list(me.team().id(), false, null, OPEN).stream()
                                .map(problem -> choice(problem, chosen)))
                .toList();
    }

    private static Choice choice(Problem problem, String chosen) {
        var id = "" + problem.id().value();
        return new Choice(id, id + ": " + problem.title(), id.equals(chosen));
    }
}
