package watchbill.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How many of the newest messages have what each clause asks for. Whoever walks back from the newest conversation soon
/// meets what many have, and would walk for long to meet what few have: that is looked up instead.
///
/// @param looked how many messages were looked at
/// @param having how many of them have it, for each clause
record Shares(int looked, List<Integer> having) {

    /// How many newest messages tell.
    static final int TELLING = 1_000;

    /// With fewer than one in so many, the messages are looked up.
    private static final int RARE = 200;

    /// The same when conversations must meet another clause, too, and are met more seldom by walking.
    private static final int RARE_AMONG_OTHERS = 50;

    Shares {
        having = List.copyOf(having);
    }

    /// The place of the rarest clause, if it is rare enough to be looked up. With few messages it does not matter.
    Optional<Integer> rarest() {
        if (looked < TELLING || having.isEmpty()) {
            return Optional.empty();
        }
        var fewest = Collections.min(having);
        var rare = having.size() == 1 ? RARE : RARE_AMONG_OTHERS;
        return fewest * rare < looked ? Optional.of(having.indexOf(fewest)) : Optional.empty();
    }
}
