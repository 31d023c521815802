package watchbill.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationFilter;

/// What somebody looks for: conversations in which each clause is said somewhere, none of the others anywhere, and which fit.
///
/// @param clauses each must be said in the conversation, in one message or another
/// @param without none may be
/// @param filter  what else they are
/// @param after   when they arrived at the earliest
/// @param before  when they arrived, exclusive
/// @param remarks what was taken otherwise than it may have been meant, a sentence each
public record SearchQuery(
        List<Clause> clauses,
        List<Clause> without,
        ConversationFilter filter,
        @Nullable Instant after,
        @Nullable Instant before,
        List<String> remarks) {

    /// Asks for nothing, and so for everything.
    public static final SearchQuery EVERYTHING =
            new SearchQuery(List.of(), List.of(), ConversationFilter.ALL, null, null, List.of());

    public SearchQuery {
        clauses = List.copyOf(clauses);
        without = List.copyOf(without);
        remarks = List.copyOf(remarks);
    }

    /// The same among those that fit a filter. Where both speak of the same thing, what was typed counts.
    public SearchQuery among(ConversationFilter fields) {
        return new SearchQuery(
                clauses,
                without,
                new ConversationFilter(
                        filter.states().isEmpty() ? fields.states() : filter.states(),
                        filter.kind() == null ? fields.kind() : filter.kind(),
                        fields.topic(),
                        filter.component() == null ? fields.component() : filter.component(),
                        fields.site(),
                        filter.owner() == null ? fields.owner() : filter.owner(),
                        fields.requester()),
                after,
                before,
                remarks);
    }

    /// Everything of which a text may be marked, and by which it is shown.
    List<Term> terms() {
        return clauses.stream().flatMap(clause -> clause.terms().stream()).toList();
    }
}
