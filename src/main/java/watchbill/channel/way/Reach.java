package watchbill.channel.way;

import watchbill.conversation.Coded;

/// Whom a way of contact reaches. Whoever singles one person out waits while that person is away (R78).
public enum Reach implements Coded {
    TEAM("team"),
    PERSON("person");

    private final String code;

    Reach(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static Reach of(String code) {
        return Coded.of(values(), code, "reach");
    }
}
