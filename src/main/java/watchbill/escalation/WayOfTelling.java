package watchbill.escalation;

import watchbill.conversation.Coded;

/// How a customer was told that an outside team has the matter.
public enum WayOfTelling implements Coded {
    ANSWER("by an answer"),
    PHONE("by telephone"),
    OTHERWISE("in another way");

    private final String words;

    WayOfTelling(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
