package watchbill.web;

import watchbill.conversation.Conversation;
import watchbill.conversation.Outcome;
import watchbill.conversation.Patience;
import watchbill.conversation.Standing;

/// The state of a conversation in the product's own words.
///
/// @param patience how long customers may be silent
/// @param times    how the reader is told when something is
public record StateWords(Patience patience, Times times) {

    /// @param goalPassed whether the goal for the first response has passed without one
    public StateWord of(Conversation conversation, boolean goalPassed) {
        return goalPassed ? new StateWord(Icon.CLOCK_X, "Goal passed", true) : of(conversation);
    }

    /// The state without regard to the goal, which stands in a column of its own.
    public StateWord of(Conversation conversation) {
        if (conversation.mergedInto() != null) {
            return StateWord.calm(Icon.ARROWS_JOIN_2, "Merged into " + conversation.mergedInto());
        }
        var standing = conversation.standing();
        var news = standing.promisedNews();
        if (news != null) {
            return news.isBefore(times.now())
                    ? new StateWord(Icon.CALENDAR_X, "Promise missed", true)
                    : StateWord.calm(Icon.CALENDAR_CLOCK, "News promised by " + times.stamp(news));
        }
        return switch (standing.state()) {
            case NEW -> StateWord.calm(Icon.CIRCLE_DASHED, "No response yet");
            case ACKNOWLEDGED -> StateWord.calm(Icon.CIRCLE_HALF_2, "Acknowledged");
            case WAITING_FOR_US -> StateWord.calm(Icon.ARROW_BACK_UP, customersTurnEnded(standing));
            case WAITING_ON_CUSTOMER -> StateWord.calm(Icon.HOURGLASS, silence(standing));
            case WITH_OUTSIDE_TEAM -> StateWord.calm(Icon.EXTERNAL_LINK, "With outside team");
            case RESOLVED -> StateWord.calm(Icon.CIRCLE_CHECK, "Resolved: " + outcome(standing));
            case EXPIRED -> StateWord.calm(Icon.CIRCLE_MINUS, "Expired, no reply");
            case ARCHIVED ->
                    StateWord.calm(
                            Icon.ARCHIVE,
                            "From the archive, " + times.year(conversation.arrivedAt()));
        };
    }

    private static String customersTurnEnded(Standing standing) {
        var since = standing.waitingSince();
        return since != null && !standing.customerWrote().isBefore(since)
                ? "Customer replied"
                : "Waiting for us";
    }

    private String silence(Standing standing) {
        return "Waiting on customer, %d of %d days"
                .formatted(patience.gone(standing.customerWrote(), times.now()), patience.days());
    }

    private static String outcome(Standing standing) {
        return standing.outcome() == null ? Outcome.ANSWERED.words() : standing.outcome().words();
    }
}
