package watchbill.responseclock;

import watchbill.conversation.Coded;

/// How long a customer has waited for our next word, in bands that a team acts on (R37). The youngest comes first.
public enum WaitBand implements Coded {
    WITHIN_GOAL("Within the goal"),
    PAST_GOAL("Past the goal"),
    OVER_A_DAY("Over a business day"),
    OVER_A_WEEK("Over a business week");

    private final String words;

    WaitBand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
