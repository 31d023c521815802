package watchbill.web.conversation;

import java.util.List;
import watchbill.web.Choice;

/// What was done on a conversation, and how long that took.
///
/// @param inAll      `25 min`; empty while nobody noted any time
/// @param lines      the first first
/// @param activities what may have been done
/// @param key        tells a repeated note from a new one
public record Worked(String inAll, List<Line> lines, List<Choice> activities, String key) {

    public Worked {
        lines = List.copyOf(lines);
        activities = List.copyOf(activities);
    }

    /// @param what    `Diagnosed`, `Time`
    /// @param who     `Nora Kessler, 09:20`
    /// @param length  `15 min`; empty if nobody said
    /// @param minutes the same for a field
    /// @param was     `20 min before`; empty if nobody corrected it
    public record Line(
            long id, String what, String who, String length, String minutes, String was) {}
}
