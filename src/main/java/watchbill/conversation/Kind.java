package watchbill.conversation;

/// What an inquiry is about. It may change as the diagnosis proceeds.
public enum Kind implements Coded {
    /// How to do something with the software.
    USE("use"),
    /// Trouble in running what is ours.
    OPERATIONS_OURS("operations, ours"),
    /// Trouble in what ours stands on: a driver, a file system, a network.
    OPERATIONS_UNDERLYING("operations, underlying"),
    /// A machine's signal.
    ALERT("alert"),
    /// Neither question nor trouble: thanks, an offer, a visit.
    CONTACT("contact");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
