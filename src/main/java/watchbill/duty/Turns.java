package watchbill.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// Proposes who comes next: a Primary is whoever was not Primary for longest, a Backup whoever sat nowhere for
/// longest. It knows neither holidays nor shares of time, so people look at it before it becomes the schedule.
public final class Turns {

    private static final int NEVER = -1;

    private final List<PersonId> everybody;
    private final Map<PersonId, Integer> lastPrimary = new HashMap<>();
    private final Map<PersonId, Integer> lastSeat = new HashMap<>();

    private Turns(List<PersonId> everybody) {
        this.everybody = everybody;
    }

    /// Fills the empty seats of consecutive shifts; those that are taken stay as they are.
    ///
    /// @param everybody those who take turns; with equal rights the first comes first
    /// @param before    the shifts before these, the oldest first
    /// @param planned   the shifts to fill
    /// @return as many as `planned`; a seat stays empty where nobody is left for it
    public static List<Seats> fill(
            List<PersonId> everybody, List<Seats> before, List<Seats> planned) {
        var turns = new Turns(List.copyOf(everybody));
        var filled = new ArrayList<Seats>();
        for (var place = 0; place < before.size() + planned.size(); place++) {
            if (place < before.size()) {
                turns.remember(before.get(place), place);
            } else {
                var seats = turns.fill(planned.get(place - before.size()));
                turns.remember(seats, place);
                filled.add(seats);
            }
        }
        return filled;
    }

    private Seats fill(Seats planned) {
        var primary =
                planned.primary() != null
                        ? planned.primary()
                        : longestWithout(lastPrimary, lastSeat, planned);
        var withPrimary = new Seats(primary, planned.backup());
        var backup =
                planned.backup() != null
                        ? planned.backup()
                        : longestWithout(lastSeat, lastPrimary, withPrimary);
        return new Seats(primary, backup);
    }

    /// @param first what counts first
    /// @param then  what decides between those who are equal
    private @Nullable PersonId longestWithout(
            Map<PersonId, Integer> first, Map<PersonId, Integer> then, Seats taken) {
        return everybody.stream()
                .filter(person -> !taken.has(person))
                .min(
                        Comparator.<PersonId>comparingInt(
                                        person -> first.getOrDefault(person, NEVER))
                                .thenComparingInt(person -> then.getOrDefault(person, NEVER)))
                .orElse(null);
    }

    private void remember(Seats seats, int place) {
        if (seats.primary() != null) {
            lastPrimary.put(seats.primary(), place);
            lastSeat.put(seats.primary(), place);
        }
        if (seats.backup() != null) {
            lastSeat.put(seats.backup(), place);
        }
    }
}
