package watchbill.escalation;

/// How a referral is brought to an end.
///
/// @param sentence what happened, in at most [#LONGEST] characters
public record Closing(ReferralOutcome outcome, String sentence) {

    /// Characters of the sentence; the rest belongs into a note.
    public static final int LONGEST = 500;

    /// @throws IllegalArgumentException if the outcome is one that people cannot choose, or the sentence is missing or
    ///     too long
    public Closing {
        sentence = sentence.strip();
        if (outcome == ReferralOutcome.ENDED) {
            throw new IllegalArgumentException(
                    "'ended' is set by the end of the conversation only. Choose what became of the referral.");
        }
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException(
                    "Say in a sentence what became of it, so that the next one need not ask again.");
        }
        if (sentence.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "%,d characters are too many for a sentence; at most %d fit. Put the rest into a note."
                            .formatted(sentence.length(), LONGEST));
        }
    }
}
