package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.StateWord;

/// One conversation.
///
/// @param place    where it stands in the reader's queue
/// @param about    way in, privacy, kind: each with its icon, after the state
/// @param clock    absent once nothing runs
/// @param facts    owner, requester, followers and the like
/// @param actions  what the reader can do with it now
/// @param problems what is wrong with one of its forms
public record ConversationPage(
        long number,
        String title,
        Place place,
        StateWord state,
        List<Sign> about,
        Optional<Clock> clock,
        List<TimelineItem> timeline,
        Composer composer,
        List<Fact> facts,
        Actions actions,
        Problems problems) {

    public record Sign(Icon icon, String text) {}

    public String href() {
        return "/conversations/" + number;
    }
}
