package watchbill.channel.way;

import java.time.Duration;

/// How a way is watched, so that what is promised about it holds (R80).
///
/// @param patience how long a linked way may give no sign of life before the Primary is warned; 5 minutes to a day
/// @param daily    whether somebody looks after it each business day and checks that off
public record Watching(Duration patience, boolean daily) {

    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofDays(1);

    /// A quarter of an hour, and nobody in particular.
    public static final Watching USUAL = new Watching(Duration.ofMinutes(15), false);
}
