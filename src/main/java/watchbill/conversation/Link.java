package watchbill.conversation;

/// That a conversation has to do with another one, seen from one of them.
///
/// @param outward whether the relation is said of the one it is seen from, and not of the other
public record Link(Relation relation, boolean outward, Conversation other) {

    /// After `it is`: `a duplicate of`.
    public String words() {
        return outward ? relation.words() : relation.reversed();
    }
}
