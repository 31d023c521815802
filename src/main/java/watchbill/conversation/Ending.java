package watchbill.conversation;

import org.jspecify.annotations.Nullable;

/// How one of us brings a conversation to its end, and what is known about it then.
///
/// @param outcome may be absent if an answer is marked; it is then "answered"
/// @param answer  the message that answered best; one of ours, or one of the customer's
/// @param work    what was done; if nobody says, what the outcome says
public record Ending(
        @Nullable Outcome outcome, @Nullable MessageId answer, Work work, Lesson lesson) {

    /// An end of which nothing else is said.
    public static Ending of(@Nullable Outcome outcome, @Nullable MessageId answer) {
        return new Ending(outcome, answer, Work.NOT_SAID, Lesson.NONE);
    }
}
