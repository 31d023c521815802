package watchbill.conversation;

import org.jspecify.annotations.Nullable;

/// How a conversation is brought to an end: with an outcome, a marked answer, or both.
record Resolution(Outcome outcome, @Nullable MessageId answer) {

    /// @throws IllegalArgumentException if both are absent, or the outcome is one that people cannot choose
    static Resolution of(@Nullable Outcome outcome, @Nullable MessageId answer) {
        if (outcome == null && answer == null) {
            throw new IllegalArgumentException(
                    "Say how it ended: choose an outcome, or mark the message that answered it.");
        }
        if (outcome == Outcome.EXPIRED) {
            throw new IllegalArgumentException(
                    "'expired' is set by the customer's silence only. Choose how it ended for you.");
        }
        if (outcome == Outcome.MERGED) {
            throw new IllegalArgumentException(
                    "'merged' is set by a merge only. Merge the conversation into the other one.");
        }
        if (outcome == Outcome.ARCHIVED) {
            throw new IllegalArgumentException(
                    "'archived' is set by an import only. Choose how it ended for you.");
        }
        return new Resolution(outcome == null ? Outcome.ANSWERED : outcome, answer);
    }

    static Resolution of(Standing ended) {
        return new Resolution(
                ended.outcome() == null ? Outcome.ANSWERED : ended.outcome(), ended.answer());
    }
}
