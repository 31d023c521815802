package watchbill.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// A shift of whole days as people write it down.
///
/// @param firstDay in the team's zone
/// @param days     its length, at least 1; a week is 7
public record PlannedShift(
        LocalDate firstDay, int days, PersonId primary, @Nullable PersonId backup) {

    /// The usual length.
    public static final int WEEK = 7;

    public PlannedShift {
        if (days < 1) {
            throw new IllegalArgumentException(
                    "A shift lasts at least one day, not %d.".formatted(days));
        }
    }
}
