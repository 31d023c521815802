package watchbill.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Effort as timelines and files tell it: `25 min, diagnosed`.
final class EffortWords {

    private EffortWords() {}

    /// `25 min`, `1 h 20 min`, `2 min 30 s`, `0 min`.
    static String of(Duration length) {
        var words =
                Stream.of(
                                part(length.toHours(), "h"),
                                part(length.toMinutesPart(), "min"),
                                part(length.toSecondsPart(), "s"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? "0 min" : words;
    }

    /// `25 min, diagnosed`; one of both if nobody said the other.
    static String of(Spent spent) {
        return joined(
                Stream.of(
                        spent.length() == null ? "" : of(spent.length()),
                        spent.activity() == null ? "" : spent.activity().words()));
    }

    /// `25 min, diagnosed 15 min, answered`, `Diagnosed 15 min`; empty if nobody said anything.
    static String of(Work work) {
        var inAll = Stream.of(work.inAll() == null ? "" : of(work.inAll()));
        var activities =
                Stream.of(Activity.values())
                        .filter(work.activities()::containsKey)
                        .map(activity -> of(activity, work));
        var words = joined(Stream.concat(inAll, activities));
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String of(Activity activity, Work work) {
        var length = work.activities().getOrDefault(activity, Optional.empty());
        return length.map(its -> activity.words() + " " + of(its)).orElse(activity.words());
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + " " + unit;
    }

    private static String joined(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
