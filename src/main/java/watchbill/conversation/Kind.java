package watchbill.conversation;

/// What an inquiry is about. It may change as the diagnosis proceeds.
public enum Kind implements Coded {
    /// How to do something with the software.
    USE("use", "use"),
    /// Trouble in running what is ours.
    OPERATIONS_OURS("operations-ours", "operations, ours"),
    /// Trouble in what ours stands on: a driver, a file system, a network.
    OPERATIONS_UNDERLYING("operations-underlying", "operations, underlying"),
    /// A machine's signal.
    ALERT("alert", "alert"),
    /// Neither question nor trouble: thanks, an offer, a visit.
    CONTACT("contact", "contact");

    private final String code;
    private final String words;

    Kind(String code, String words) {
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
    public static Kind of(String code) {
        return Coded.of(values(), code, "kind");
    }
}
