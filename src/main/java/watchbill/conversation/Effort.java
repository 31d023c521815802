package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// What one of us did on a conversation, as it counts now.
///
/// @param by     whose work it was
/// @param at     when it was written down, or last corrected
/// @param before what it was corrected from, the first first; empty for most
public record Effort(EffortId id, PersonId by, Instant at, Spent spent, List<Spent> before) {

    public Effort {
        before = List.copyOf(before);
    }

    @Nullable Activity activity() {
        return spent.activity();
    }
}
