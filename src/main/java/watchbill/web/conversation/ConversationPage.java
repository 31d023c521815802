package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.StateWord;

/// One conversation.
///
/// @param position   `2 of 6 waiting`; empty when it does not wait
/// @param previous   the number before it in the queue; absent at the start
/// @param next       the number after it
/// @param about      way in, privacy, kind: each with its icon, after the state
/// @param clock      absent once nothing runs
/// @param facts      owner, requester, followers and the like
/// @param kinds      for changing what it is about, with `subject` and `component`
/// @param people     to whom it can be given
/// @param outcomes   for resolving; empty when it is over
/// @param answers    our messages, one of which may be marked as the answer
/// @param can        what the viewer can do with it now
public record ConversationPage(
        long number,
        String title,
        String position,
        Optional<Long> previous,
        Optional<Long> next,
        StateWord state,
        List<Sign> about,
        Optional<Clock> clock,
        List<TimelineItem> timeline,
        Composer composer,
        List<Fact> facts,
        List<Choice> kinds,
        String subject,
        String component,
        List<Choice> people,
        List<Choice> outcomes,
        List<Choice> answers,
        Can can,
        Problems problems) {

    public record Sign(Icon icon, String text) {}

    /// @param acknowledge nothing was said to the customer yet
    /// @param resolve     it is open
    /// @param reopen      it is over
    public record Can(boolean acknowledge, boolean resolve, boolean reopen) {}

    public String href() {
        return "/conversations/" + number;
    }
}
