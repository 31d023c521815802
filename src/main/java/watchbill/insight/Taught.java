package watchbill.insight;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Cause;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Lesson;

/// What the inquiries of a period that are over taught, as far as somebody said (R10, R124).
///
/// @param deficiencies what fell short, the most frequent first
/// @param causes       where the trouble came from, likewise
/// @param pages        the pages of the documentation that answered most, at most [#MOST] (R123)
/// @param satisfied    how many customers are satisfied
/// @param unsatisfied  how many are not, whatever the outcome (R133)
public record Taught(
        List<TaughtRow> deficiencies,
        List<TaughtRow> causes,
        List<TaughtRow> pages,
        int satisfied,
        int unsatisfied) {

    /// The most pages that are named.
    public static final int MOST = 10;

    public Taught {
        deficiencies = List.copyOf(deficiencies);
        causes = List.copyOf(causes);
        pages = List.copyOf(pages);
    }

    /// @param code as the API has it; of a page, its address
    public record TaughtRow(String code, String name, int inquiries) {}

    static Taught of(List<Inquiry> inquiries) {
        var lessons =
                inquiries.stream()
                        .filter(inquiry -> inquiry.arrived().outcome() != null)
                        .map(inquiry -> inquiry.arrived().lesson())
                        .toList();
        return new Taught(
                rows(lessons, Lesson::deficiency, Deficiency::code, Deficiency::words),
                rows(lessons, Lesson::cause, Cause::code, Cause::words),
                rows(lessons, Taught::page, Function.identity(), Function.identity()).stream()
                        .limit(MOST)
                        .toList(),
                count(lessons, true),
                count(lessons, false));
    }

    private static @Nullable String page(Lesson lesson) {
        return lesson.documentation().isEmpty() ? null : lesson.documentation();
    }

    private static int count(List<Lesson> lessons, boolean satisfied) {
        return (int)
                lessons.stream()
                        .filter(lesson -> Objects.equals(lesson.satisfied(), satisfied))
                        .count();
    }

    private static <T> List<TaughtRow> rows(
            List<Lesson> lessons,
            Function<Lesson, @Nullable T> said,
            Function<T, String> code,
            Function<T, String> words) {
        return lessons.stream()
                .map(said)
                .filter(Objects::nonNull)
                .collect(groupingBy(its -> its, counting()))
                .entrySet()
                .stream()
                .map(its ->
                        new TaughtRow(
                                code.apply(its.getKey()),
                                words.apply(its.getKey()),
                                its.getValue().intValue()))
                .sorted(comparing(TaughtRow::inquiries).reversed().thenComparing(TaughtRow::code))
                .toList();
    }
}
