package watchbill.web.conversation;

import java.util.List;
import watchbill.web.Figure;
import watchbill.web.Strip;

/// The clock of one conversation, with the reason for its due time.
///
/// @param waiting how long, in business time
/// @param word    what the figure counts: `waiting`, `to the first response`
/// @param lead    the words before the due time: `Due`, `Goal passed`, `News promised by`
/// @param due     `11:10`; empty when nothing is due
/// @param in      `in 28 min`; empty when it has passed
/// @param broken  whether a promise is broken
/// @param why     the heading of the reason: `Why 11:10?`; empty when there is no reason to give
/// @param days    the days that count, each with its strip
/// @param reason  the reason in at most three sentences
public record Clock(
        Figure waiting,
        String word,
        String lead,
        String due,
        String in,
        boolean broken,
        String why,
        List<Day> days,
        String reason) {

    /// @param label   `Tue 17`
    /// @param counted `0 h 50`
    public record Day(String label, Strip strip, String counted) {}
}
