package watchbill.conversation;

/// How a conversation has to do with another one.
public enum Relation implements Coded {
    RELATED_TO("related to", "related to"),
    /// Both stay: where they should become one, they are merged.
    DUPLICATE_OF("a duplicate of", "the same as its duplicate"),
    CAUSED_BY("caused by", "the cause of");

    private final String words;
    private final String reversed;

    Relation(String words, String reversed) {
        this.words = words;
        this.reversed = reversed;
    }

    /// After `it is`.
    public String words() {
        return words;
    }

    /// The same, as the other one says it.
    public String reversed() {
        return reversed;
    }
}
