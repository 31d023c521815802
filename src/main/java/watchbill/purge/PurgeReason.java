package watchbill.purge;

import watchbill.conversation.Coded;

/// Why something must not be here. One of a few, because free words might repeat it.
public enum PurgeReason implements Coded {
    CLASSIFIED("it was classified or export controlled"),
    SECRET("it held a password or another secret"),
    PERSONAL("it held personal data that are not ours to keep"),
    OTHER("it must not be here");

    private final String words;

    PurgeReason(String words) {
        this.words = words;
    }

    /// As the end of a sentence: `it was classified or export controlled`.
    public String words() {
        return words;
    }
}
