package watchbill.escalation;

import watchbill.conversation.Coded;

/// What became of a referral.
public enum ReferralOutcome implements Coded {
    THEY_SOLVED("they solved it"),
    WE_SOLVED("we solved it ourselves"),
    SENT_BACK("not theirs, sent back"),
    GIVEN_UP("given up"),
    /// The conversation ended while they had it; nobody chooses this.
    ENDED("ended with the conversation");

    private final String words;

    ReferralOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
