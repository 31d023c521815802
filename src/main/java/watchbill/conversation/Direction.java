package watchbill.conversation;

/// Which way an entry of the timeline went.
public enum Direction implements Coded {
    /// From the customer's side to us.
    IN("in"),
    /// From us to the customer.
    OUT("out"),
    /// Between us. Never leaves as mail.
    NOTE("note"),
    /// Something happened; nobody wrote.
    EVENT("event");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Direction of(String code) {
        return Coded.of(values(), code, "direction");
    }
}
