package watchbill.channel.way;

import watchbill.conversation.Coded;

/// What a team promises about a way of contact.
public enum WayStatus implements Coded {
    /// Watched in business hours, reaches the whole team, and named in public.
    SUPPORTED("supported"),
    /// What comes is answered, and nobody is told to come this way.
    TOLERATED("tolerated"),
    /// Nobody watches it any more. What comes all the same is not lost.
    RETIRED("retired");

    private final String code;

    WayStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static WayStatus of(String code) {
        return Coded.of(values(), code, "status");
    }
}
