package watchbill.notification;

import watchbill.conversation.Coded;

/// What a person hears of beside what is theirs (R121).
public enum Hearing implements Coded {
    /// Nothing: how everybody begins.
    NOTHING,
    /// One mail each business day about everything.
    DAILY,
    /// What they chose to follow, as it happens.
    FOLLOWED
}
