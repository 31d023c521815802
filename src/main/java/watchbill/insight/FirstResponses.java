package watchbill.insight;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import watchbill.conversation.ConversationNumber;

/// How fast first responses came, in business time.
///
/// @param answered  how many inquiries have one; at least one
/// @param median    half of them were answered within it
/// @param nineOfTen nine of ten were answered within it
/// @param longest   nobody waited longer
/// @param longestIn the conversation that waited so long; of several the first
/// @param met       how many met the goal they arrived under
public record FirstResponses(
        int answered,
        Duration median,
        Duration nineOfTen,
        Duration longest,
        ConversationNumber longestIn,
        int met) {

    /// How many broke the goal they arrived under.
    public int missed() {
        return answered - met;
    }

    static Optional<FirstResponses> of(List<Inquiry> inquiries) {
        var answered = inquiries.stream().filter(Inquiry::answered).toList();
        var waited = Waited.of(answered);
        return answered.stream()
                .min(comparing(FirstResponses::waited).reversed())
                .map(slowest ->
                        new FirstResponses(
                                answered.size(),
                                waited.median().orElseThrow(),
                                waited.within(90).orElseThrow(),
                                waited(slowest),
                                slowest.arrived().number(),
                                Inquiry.count(answered, Inquiry::metGoal)));
    }

    private static Duration waited(Inquiry answered) {
        return Objects.requireNonNull(answered.waited());
    }
}
