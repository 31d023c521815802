package watchbill.escalation;

import watchbill.conversation.Coded;

/// What became of a referral.
public enum ReferralOutcome implements Coded {
    THEY_SOLVED("they-solved", "they solved it"),
    WE_SOLVED("we-solved", "we solved it ourselves"),
    SENT_BACK("sent-back", "not theirs, sent back"),
    GIVEN_UP("given-up", "given up"),
    /// The conversation ended while they had it; nobody chooses this.
    ENDED("ended", "ended with the conversation");

    private final String code;
    private final String words;

    ReferralOutcome(String code, String words) {
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
    public static ReferralOutcome of(String code) {
        return Coded.of(values(), code, "outcome of a referral");
    }
}
