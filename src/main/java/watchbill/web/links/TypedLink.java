package watchbill.web.links;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.conversation.Relation;

/// What was typed to link a conversation.
///
/// @param q        words to find the other one by
/// @param other    its number
/// @param relation its code
/// @param problem  the id of a problem that is there; empty for a new one
/// @param title    of a new one
record TypedLink(
        @Nullable String q,
        @Nullable String other,
        @Nullable String relation,
        @Nullable String problem,
        @Nullable String title) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// @throws IllegalArgumentException naming those there are
    Relation chosen() {
        return relation == null || relation.isEmpty()
                ? Relation.RELATED_TO
                : Coded.of(Relation.class, relation);
    }
}
