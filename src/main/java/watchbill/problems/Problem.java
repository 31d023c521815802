package watchbill.problems;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// An underlying cause that several inquiries share.
///
/// @param fixedAt   absent while it is open
/// @param round     how often it was open by now: one that comes back is told about again
/// @param customers how many people have it, by their addresses
public record Problem(
        TeamId team,
        ProblemId id,
        ProblemCard card,
        Instant foundAt,
        PersonId foundBy,
        @Nullable Instant fixedAt,
        int round,
        int customers) {

    public String title() {
        return card.title();
    }

    public boolean open() {
        return fixedAt == null;
    }

    /// Under which everybody's answer of this round is kept: the second press sends nothing.
    String answerKey() {
        return "problem-%d-fixed-%d".formatted(id.value(), round);
    }
}
