package watchbill.channel.form;

import watchbill.conversation.Coded;

/// What was said by word of mouth when the customer reached one of us.
public enum Spoken implements Coded {
    /// Nothing yet: the inquiry waits for a response.
    NOTHING("nothing"),
    /// It was answered at once, and may go on.
    ANSWER("answer"),
    /// It was answered at once, and that was all.
    SOLUTION("solution");

    private final String code;

    Spoken(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static Spoken of(String code) {
        return Coded.of(values(), code, "answer");
    }
}
