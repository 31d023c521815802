package watchbill.channel.way;

import java.time.Duration;

/// How many inquiries came by one kind of way in the latest quarter and in the one before it, each of how many in all
/// (R82).
public record Trend(int now, int ofNow, int before, int ofBefore) {

    /// What a trend looks back on, twice: thirteen weeks.
    public static final Duration QUARTER = Duration.ofDays(91);

    /// Fewer inquiries are no trend.
    private static final int LEAST = 3;

    /// Whether the share has at least doubled (R83). A team in its first quarter has nothing to compare with.
    public boolean hasDoubled() {
        return now >= LEAST && ofBefore > 0 && (long) now * ofBefore >= 2L * before * ofNow;
    }
}
