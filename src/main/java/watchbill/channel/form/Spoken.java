package watchbill.channel.form;

import watchbill.conversation.Coded;

/// What was said by word of mouth when the customer reached one of us.
public enum Spoken implements Coded {
    /// Nothing yet: the inquiry waits for a response.
    NOTHING,
    /// It was answered at once, and may go on.
    ANSWER,
    /// It was answered at once, and that was all.
    SOLUTION
}
