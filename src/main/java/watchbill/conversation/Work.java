package watchbill.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was done at one go.
///
/// @param activities each once, with the time it took where somebody said so
/// @param inAll      how long everything took, activities included; absent if nobody said
public record Work(Map<Activity, Optional<Duration>> activities, @Nullable Duration inAll) {

    /// Nothing that anybody said.
    public static final Work NOT_SAID = new Work(Map.of(), null);

    public Work {
        var kept = new EnumMap<Activity, Optional<Duration>>(Activity.class);
        kept.putAll(activities);
        activities = Map.copyOf(kept);
    }

    /// @param length absent if nobody said
    public static Work of(@Nullable Duration length) {
        return new Work(Map.of(), length);
    }

    /// @param length absent if nobody said
    public static Work of(Activity activity, @Nullable Duration length) {
        return new Work(Map.of(activity, Optional.ofNullable(length)), null);
    }

    /// The same, with what its outcome says was done if nobody said anything else.
    Work endingAs(Outcome outcome) {
        var usual = Activity.of(outcome);
        return activities.isEmpty() && usual != null
                ? new Work(Map.of(usual, Optional.empty()), inAll)
                : this;
    }

    /// A part for each activity. What is left of the whole belongs to the one activity without a time of its own, and to
    /// none in particular if there are several. Parts that take longer than the whole are the whole.
    ///
    /// @throws IllegalArgumentException if a length cannot be
    List<Spent> parts() {
        var left = left();
        var open =
                activities.entrySet().stream()
                        .filter(done -> done.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        var parts = new ArrayList<Spent>();
        for (var activity : Activity.values()) {
            var done = activities.get(activity);
            if (done != null) {
                parts.add(new Spent(activity, done.orElse(open.size() == 1 ? left : null)));
            }
        }
        if (left != null && open.size() != 1) {
            parts.add(Spent.on(left));
        }
        return parts;
    }

    /// What of the whole no activity has; absent if nothing is.
    private @Nullable Duration left() {
        if (inAll == null) {
            return null;
        }
        var named =
                activities.values().stream()
                        .flatMap(Optional::stream)
                        .filter(Objects::nonNull)
                        .reduce(Duration.ZERO, Duration::plus);
        var left = inAll.minus(named);
        return named.isZero() || left.isPositive() ? left : null;
    }
}
