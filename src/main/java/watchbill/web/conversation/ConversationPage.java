package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.StateWord;
import watchbill.web.referral.OutsidePanel;

/// One conversation.
///
/// @param place    where it stands in the reader's queue
/// @param about    way in, privacy, kind: each with its icon, after the state
/// @param clock    absent once nothing runs
/// @param entrance what has to happen before anything can be said to the customer; absent when they are inside
/// @param outside  what it says about outside teams
/// @param facts    owner, requester, followers and the like
/// @param actions  what the reader can do with it now
/// @param work     what was done on it so far, and how long that took
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
        Optional<Entrance> entrance,
        OutsidePanel outside,
        List<Fact> facts,
        Actions actions,
        Worked work,
        Problems problems) {

    /// The way in for a customer who called or came by, where nothing goes on by that way (R74).
    ///
    /// @param head     `Grace is not in the conversation yet`
    /// @param sentence what follows where, and why
    /// @param address  where the link goes; empty while no address is known
    public record Entrance(String head, String sentence, String address) {}

    public record Sign(Icon icon, String text) {}

    /// Whether something is wrong with what was typed to say what it is about.
    public boolean aboutHasProblem() {
        return Stream.of("subject", "kind", "topic", "component", "site").anyMatch(this::refused);
    }

    /// Whether something is wrong with what was typed about its end.
    public boolean endHasProblem() {
        return Stream.of("outcome", "minutes", "deficiency", "correction").anyMatch(this::refused)
                || moreHasProblem();
    }

    /// Whether something is wrong with what not everybody says about its end.
    public boolean moreHasProblem() {
        return Stream.of("activity", "documentation", "cause", "evidence").anyMatch(this::refused);
    }

    private boolean refused(String field) {
        return !problems.of(field).isEmpty();
    }

    /// Whether it is from the archive, and can only be read: then its state says so.
    public boolean archived() {
        return state.icon() == Icon.ARCHIVE;
    }

    public String href() {
        return "/conversations/" + number;
    }
}
