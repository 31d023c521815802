package watchbill.api;

import java.util.List;
import watchbill.conversation.Link;
import watchbill.problems.Problem;

/// What a conversation is linked to.
///
/// @param problems the ids of those it comes from
public record LinkListJson(List<LinkJson> links, List<Long> problems) {

    /// One link, seen from the conversation that was asked for.
    ///
    /// @param outward whether the relation is said of that conversation, and not of the other
    public record LinkJson(long other, String relation, boolean outward) {

        static LinkJson of(Link link) {
            return new LinkJson(
                    link.other().number().value(), link.relation().code(), link.outward());
        }
    }

    static LinkListJson of(List<Link> links, List<Problem> problems) {
        return new LinkListJson(
                links.stream().map(LinkJson::of).toList(),
                problems.stream().map(problem -> problem.id().value()).toList());
    }
}
