package watchbill.conversation;

/// How an inquiry ended. The customer need not be satisfied.
public enum Outcome implements Coded {
    ANSWERED("answered", "answered"),
    REFERRED_TO_DOCS("referred-to-docs", "referred to docs"),
    WORKED_AROUND("worked-around", "worked around"),
    FIXED("fixed", "fixed"),
    KNOWN_ISSUE("known-issue", "known issue"),
    PROMOTED("promoted", "promoted"),
    REFERRED_OUTSIDE("referred-outside", "referred outside"),
    CANNOT_REPRODUCE("cannot-reproduce", "can't reproduce"),
    /// The customer did not reply; only [Endings#expireSilent] sets it.
    EXPIRED("expired", "expired, no reply"),
    MISTAKE("mistake", "mistake");

    private final String code;
    private final String words;

    Outcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static Outcome of(String code) {
        return Coded.of(values(), code, "outcome");
    }
}
