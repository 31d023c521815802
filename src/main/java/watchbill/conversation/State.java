package watchbill.conversation;

import java.util.EnumSet;

/// Where a conversation stands, in R105's words.
public enum State implements Coded {
    /// Nobody has responded yet.
    NEW,
    /// A person said that we have it; the substance is still owed.
    ACKNOWLEDGED,
    /// The customer wrote last.
    WAITING_FOR_US,
    /// We wrote last and owe nothing.
    WAITING_ON_CUSTOMER,
    /// The team that owns what is out of our scope has it.
    WITH_OUTSIDE_TEAM,
    RESOLVED,
    /// Ended by the customer's silence.
    EXPIRED,
    /// Said before this desk was there, and kept to be found; only [Archives] sets it. It stays as it was.
    ARCHIVED;

    /// Whether the inquiry is still ours to bring to an end.
    public boolean active() {
        return this != RESOLVED && this != EXPIRED && this != ARCHIVED;
    }

    /// Whether the next word is ours. The Primary is idle exactly when no conversation of hers says so.
    public boolean waitsForUs() {
        return this == NEW || this == ACKNOWLEDGED || this == WAITING_FOR_US;
    }

    /// The state after the customer wrote. Before our first response more words change nothing.
    State afterCustomerWrote() {
        return this == NEW ? NEW : WAITING_FOR_US;
    }

    /// The state of two active conversations that became one: the one that asks most of us.
    State with(State other) {
        if (this == other) {
            return this;
        }
        var both = EnumSet.of(this, other);
        if (both.contains(NEW) || both.contains(WAITING_FOR_US)) {
            return WAITING_FOR_US;
        }
        return both.contains(ACKNOWLEDGED) ? ACKNOWLEDGED : WITH_OUTSIDE_TEAM;
    }

    /// The state after one of us wrote to the customer.
    ///
    /// @param moreIsOwed the message was an acknowledgement, or promised news
    State afterAnswer(boolean moreIsOwed) {
        return moreIsOwed ? ACKNOWLEDGED : WAITING_ON_CUSTOMER;
    }
}
