package watchbill.responseclock;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// What the response clock of a conversation has measured.
///
/// @param goal the one in force when the inquiry arrived (R23)
/// @param waited until the first response, in business time; absent without one
public record MeasuredResponse(
        ConversationNumber conversation,
        Duration goal,
        Judgement judgement,
        @Nullable Duration waited) {

    static MeasuredResponse of(ResponseClock clock, Judgement judgement) {
        var response = clock.response();
        return new MeasuredResponse(
                clock.conversation(),
                clock.goal(),
                judgement,
                response == null ? null : response.businessWait());
    }
}
