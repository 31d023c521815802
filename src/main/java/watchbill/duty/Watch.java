package watchbill.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who has the watch at an instant, by formal changeover, and who has it after them.
///
/// Over a weekend the pair of the week before still has it. Nobody has it where no shift reaches.
///
/// @param next whose shift begins formally after the instant
public record Watch(Optional<OnDuty> now, Optional<OnDuty> next) {

    /// @param around pairs before, at and after the instant, in order
    static Watch at(Instant at, List<OnDuty> around) {
        return new Watch(
                around.stream()
                        .filter(pair -> !at.isBefore(pair.from()) && at.isBefore(pair.until()))
                        .findFirst(),
                around.stream().filter(pair -> pair.from().isAfter(at)).findFirst());
    }
}
