package watchbill.channel.way;

import watchbill.conversation.Coded;

/// Who can read what is said by a way of contact.
public enum Privacy implements Coded {
    TEAM("Private"),
    MEMBERS("Read by its members"),
    EVERYBODY("Public");

    private final String words;

    Privacy(String words) {
        this.words = words;
    }

    /// As customers read it: `Private`.
    public String words() {
        return words;
    }
}
