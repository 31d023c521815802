package watchbill.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A word with a colon that asks for something else than words.
public enum Operator {
    FROM("from", "from:grace", "who wrote: a name, an address or a domain"),
    KIND("kind", "kind:use", "what sort of inquiry it is"),
    STATE("state", "state:open", "where it stands"),
    COMPONENT("component", "component:launch", "the part of the system it is about"),
    OWNER("owner", "owner:me", "who answers for it: a name, or me"),
    AFTER("after", "after:2026-03-02", "arrived on that day or later"),
    BEFORE("before", "before:2026-03-02", "arrived before that day"),
    HAS("has", "has:file", "a message with a file");

    private final String word;
    private final String example;
    private final String explanation;

    Operator(String word, String example, String explanation) {
        this.word = word;
        this.example = example;
        this.explanation = explanation;
    }

    public String example() {
        return example;
    }

    /// What the example finds, in a few words.
    public String explanation() {
        return explanation;
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
    }

    /// As they are typed, such as `from:`.
    static List<String> typed() {
        return Arrays.stream(values()).map(known -> known.word + ":").toList();
    }
}
