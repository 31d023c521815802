package watchbill.conversation;

/// Where a conversation stands, in R105's words.
public enum State implements Coded {
    /// Nobody has responded yet.
    NEW("new"),
    /// A person said that we have it; the substance is still owed.
    ACKNOWLEDGED("acknowledged"),
    /// The customer wrote last.
    WAITING_FOR_US("waiting-for-us"),
    /// We wrote last and owe nothing.
    WAITING_ON_CUSTOMER("waiting-on-customer"),
    /// The team that owns what is out of our scope has it.
    WITH_OUTSIDE_TEAM("with-outside-team"),
    RESOLVED("resolved"),
    /// Ended by the customer's silence.
    EXPIRED("expired");

    private final String code;

    State(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Whether the inquiry is still ours to bring to an end.
    public boolean active() {
        return this != RESOLVED && this != EXPIRED;
    }

    /// Whether the next word is ours. The Primary is idle exactly when no conversation of hers says so.
    public boolean waitsForUs() {
        return this == NEW || this == ACKNOWLEDGED || this == WAITING_FOR_US;
    }

    /// The state after the customer wrote. Before our first response more words change nothing.
    State afterCustomerWrote() {
        return this == NEW ? NEW : WAITING_FOR_US;
    }

    /// The state after one of us wrote to the customer.
    ///
    /// @param moreIsOwed the message was an acknowledgement, or promised news
    State afterAnswer(boolean moreIsOwed) {
        return moreIsOwed ? ACKNOWLEDGED : WAITING_ON_CUSTOMER;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static State of(String code) {
        return Coded.of(values(), code, "state");
    }
}
