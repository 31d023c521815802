package watchbill.worktime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import watchbill.people.TeamId;

/// From when on the calendars of all teams are in force.
///
/// @param effects in the order in which they take effect, of two at the same instant the later decision last
record Effects(List<Effect> effects) {

    /// @param version the calendar's
    record Effect(TeamId team, Instant from, int version) {}

    /// The version in force at an instant; before the team's first one took effect, that one.
    Optional<Integer> inForce(TeamId team, Instant at) {
        var own = effects.stream().filter(effect -> effect.team().equals(team)).toList();
        return own.stream()
                .filter(effect -> !effect.from().isAfter(at))
                .reduce((_, later) -> later)
                .or(() -> own.stream().findFirst())
                .map(Effect::version);
    }
}
