package watchbill.escalation;

import watchbill.conversation.Coded;

/// How a customer was told that an outside team has the matter.
public enum Told implements Coded {
    ANSWER("answer", "by an answer"),
    PHONE("phone", "by telephone"),
    OTHERWISE("otherwise", "in another way");

    private final String code;
    private final String words;

    Told(String code, String words) {
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
    public static Told of(String code) {
        return Coded.of(values(), code, "way to tell the customer");
    }
}
