package watchbill.web.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import watchbill.web.Choice;
import watchbill.web.Lengths;

/// The lengths of business time that are offered as goals.
final class GoalChoices {

    private static final List<Duration> USUAL =
            List.of(
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8),
                    Duration.ofHours(16),
                    Duration.ofHours(40));

    private GoalChoices() {}

    /// @param chosen is in the list even if it is an unusual one
    static List<Choice> of(Duration chosen) {
        return Stream.concat(USUAL.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .map(length ->
                        new Choice(length.toString(), Lengths.full(length), length.equals(chosen)))
                .toList();
    }

    /// The same for what a form sent; something that is no length chooses the usual four hours.
    static List<Choice> of(String chosen) {
        try {
            return of(Duration.parse(chosen));
        } catch (DateTimeException _) {
            return of(Duration.ofHours(4));
        }
    }

    /// @throws IllegalArgumentException if the text is no length such as `PT4H`
    static Duration length(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'%s' is no length of time. Choose one from the list.".formatted(text));
        }
    }
}
