package watchbill.channel.way;

import watchbill.conversation.Coded;

/// Who can read what is said by a way of contact.
public enum Privacy implements Coded {
    TEAM("team", "Private"),
    MEMBERS("members", "Read by its members"),
    EVERYBODY("everybody", "Public");

    private final String code;
    private final String words;

    Privacy(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /// As customers read it: `Private`.
    public String words() {
        return words;
    }

    /// @throws IllegalArgumentException naming the code and those there are
    public static Privacy of(String code) {
        return Coded.of(values(), code, "privacy");
    }
}
