package watchbill.web.customer;

import java.time.Instant;
import java.util.Optional;
import watchbill.conversation.Conversation;
import watchbill.conversation.Patience;
import watchbill.responseclock.ResponseClock;
import watchbill.web.Icon;
import watchbill.web.Times;

/// How a conversation stands, told to its customer: one sentence, and what follows from it. No internal word.
///
/// @param icon  beside the sentence
/// @param state the sentence
/// @param then  what happens next, and whose times these are
record Standpoint(Icon icon, String state, String then) {

    /// @param owner    the first name of the one who has it
    /// @param patience how long the customer may be silent before it ends by itself
    static Standpoint of(
            Conversation conversation,
            String owner,
            Optional<ResponseClock> clock,
            Patience patience,
            Times times) {
        var standing = conversation.standing();
        var news = standing.promisedNews();
        if (news != null && news.isAfter(times.now())) {
            return new Standpoint(
                    Icon.CALENDAR_CLOCK,
                    "%s is on it and promised news by %s".formatted(owner, times.named(news)),
                    "You need not do anything until then. " + zone(times));
        }
        return switch (standing.state()) {
            case NEW ->
                    new Standpoint(
                            Icon.INBOX,
                            "%s has your inquiry".formatted(owner),
                            aim(clock, times) + zone(times));
            case ACKNOWLEDGED ->
                    new Standpoint(
                            Icon.CIRCLE_HALF_2,
                            "%s is on it and will write again".formatted(owner),
                            "You need not do anything until then. " + zone(times));
            case WAITING_FOR_US ->
                    new Standpoint(
                            Icon.INBOX,
                            "%s has your message".formatted(owner),
                            "The answer comes here and by mail. " + zone(times));
            case WAITING_ON_CUSTOMER ->
                    new Standpoint(
                            Icon.ARROW_BACK_UP,
                            "%s answered, and it is your turn".formatted(owner),
                            silence(
                                    patience.endAfter(standing.customerWrote(), times.zone()),
                                    times));
            case WITH_OUTSIDE_TEAM ->
                    new Standpoint(
                            Icon.EXTERNAL_LINK,
                            "Another team has it now",
                            "%s keeps an eye on it. %s".formatted(owner, zone(times)));
            case RESOLVED ->
                    new Standpoint(
                            Icon.CIRCLE_CHECK,
                            "This is resolved" + outcome(conversation),
                            "If it is not, write below: a reply reopens it at any time.");
            case EXPIRED ->
                    new Standpoint(
                            Icon.CIRCLE_MINUS,
                            "This was closed, because we did not hear from you",
                            "Nothing is lost. A reply reopens it at any time.");
            case ARCHIVED ->
                    new Standpoint(
                            Icon.ARCHIVE,
                            "This is from the archive",
                            "What you write to us now begins a new conversation.");
        };
    }

    private static String aim(Optional<ResponseClock> clock, Times times) {
        return clock.filter(running -> running.runs() && running.dueAt().isAfter(times.now()))
                .map(running -> "We aim to answer by %s. ".formatted(times.named(running.dueAt())))
                .orElse("");
    }

    private static String silence(Instant end, Times times) {
        return end.isBefore(times.now())
                ? "Without a word from you it is closed; a reply reopens it at any time."
                : "Without a word from you it is closed on %s; a reply reopens it at any time."
                        .formatted(times.day(end));
    }

    private static String outcome(Conversation conversation) {
        var outcome = conversation.standing().outcome();
        return outcome == null ? "" : ": " + outcome.words();
    }

    private static String zone(Times times) {
        return "Times on this page are the team’s, %s.".formatted(times.place());
    }
}
