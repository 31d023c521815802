package watchbill.conversation;

/// What an inquiry showed to be wanting (R10).
public enum Deficiency implements Coded {
    /// Somebody looked, and nothing is.
    NONE("nothing"),
    SOFTWARE("the software"),
    DOCUMENTS("the documents"),
    PROCESS("the process");

    private final String words;

    Deficiency(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
