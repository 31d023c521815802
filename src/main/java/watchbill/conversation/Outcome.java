package watchbill.conversation;

/// How an inquiry ended. The customer need not be satisfied.
public enum Outcome implements Coded {
    ANSWERED("answered"),
    REFERRED_TO_DOCS("referred to docs"),
    WORKED_AROUND("worked around"),
    FIXED("fixed"),
    KNOWN_ISSUE("known issue"),
    PROMOTED("promoted"),
    REFERRED_OUTSIDE("referred outside"),
    CANNOT_REPRODUCE("can't reproduce"),
    /// The customer did not reply; only [Endings#expireSilent] sets it.
    EXPIRED("expired, no reply"),
    MISTAKE("mistake"),
    /// It is about the same as another, in which it goes on; only [Merges] sets it.
    MERGED("merged"),
    /// How it ended is not known; only [Archives] sets it.
    ARCHIVED("from the archive");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
