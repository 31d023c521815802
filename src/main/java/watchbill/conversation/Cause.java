package watchbill.conversation;

/// Where the trouble came from, as far as the diagnosis goes (R124).
public enum Cause implements Coded {
    USE("used otherwise than meant"),
    DEFECT("a defect of the software"),
    SET_UP("how it is set up"),
    UNDERLYING("what it stands on"),
    DATA("the user’s data"),
    UNKNOWN("looked for and not found");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
