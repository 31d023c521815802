package watchbill.web.links;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Link;
import watchbill.conversation.Links;
import watchbill.problems.Problem;
import watchbill.problems.SharedProblems;
import watchbill.web.Fact;
import watchbill.web.Words;

/// Says what a conversation is linked to, each with a way there. Costs nothing where it is linked to nothing.
@Component
public class Ties {

    private final Links links;
    private final SharedProblems shared;

    Ties(Links links, SharedProblems shared) {
        this.links = links;
        this.shared = shared;
    }

    public List<Fact> of(Conversation conversation) {
        return Stream.concat(
                        shared.of(conversation).stream().map(Ties::fact),
                        links.of(conversation).stream().map(Ties::fact))
                .toList();
    }

    private static Fact fact(Problem problem) {
        var state = problem.open() ? "open" : "fixed";
        return new Fact(
                "Problem",
                problem.title(),
                "%s, %s"
                        .formatted(
                                state, Words.counted(problem.customers(), "customer", "customers")),
                "/problems/" + problem.id().value());
    }

    private static Fact fact(Link link) {
        var number = link.other().number();
        return new Fact(
                Words.capital(link.words()),
                "" + number,
                link.other().subject(),
                "/conversations/" + number.value());
    }
}
