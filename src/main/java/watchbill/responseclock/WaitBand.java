package watchbill.responseclock;

/// How long a customer has waited for our next word, in bands that a team acts on (R37). The youngest comes first.
public enum WaitBand {
    WITHIN_GOAL("within-goal", "Within the goal"),
    PAST_GOAL("past-goal", "Past the goal"),
    OVER_A_DAY("over-a-day", "Over a business day"),
    OVER_A_WEEK("over-a-week", "Over a business week");

    private final String code;
    private final String words;

    WaitBand(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// Names the band in addresses.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
