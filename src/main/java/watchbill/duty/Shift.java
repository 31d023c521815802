package watchbill.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// One period of duty with its two seats.
///
/// @param begins inclusive; for shifts of whole days, midnight in the team's zone
/// @param ends   exclusive
/// @param backup absent when the seat is empty, which is shown as "No Backup"
public record Shift(
        ShiftId id, Instant begins, Instant ends, PersonId primary, @Nullable PersonId backup) {

    public Shift {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException(
                    "A shift must begin before it ends: %s to %s. Maybe the two dates are swapped."
                            .formatted(begins, ends));
        }
        if (primary.equals(backup)) {
            throw new IllegalArgumentException(
                    "One person cannot be Primary and Backup of the same shift. Choose another Backup, or leave"
                            + " the seat empty.");
        }
    }

    /// Who sits in one of its seats.
    ///
    /// @throws IllegalArgumentException if nobody does
    PersonId holder(HeldSeat seat) {
        var holder = seat.primary() ? primary : backup;
        if (holder == null) {
            throw new IllegalArgumentException("That week has no Backup to swap. Choose another.");
        }
        return holder;
    }

    /// The same shift with somebody else in one of its seats.
    Shift with(HeldSeat seat, PersonId person) {
        return seat.primary()
                ? new Shift(id, begins, ends, person, backup)
                : new Shift(id, begins, ends, primary, person);
    }

    /// Whether an instant lies in the shift.
    public boolean covers(Instant at) {
        return !at.isBefore(begins) && at.isBefore(ends);
    }
}
