package watchbill.channel.way;

import java.time.Instant;
import java.time.LocalDate;
import watchbill.people.PersonId;

/// What a team decided about a way of contact when it looked at it last (R82).
///
/// @param way    its key
/// @param nextOn when it is looked at again, a day in the team's zone
public record Review(String way, String decision, LocalDate nextOn, PersonId by, Instant at) {

    /// In characters.
    public static final int LONGEST = 500;

    /// Whether it is time to look again.
    public boolean isDue(LocalDate today) {
        return !nextOn.isAfter(today);
    }
}
