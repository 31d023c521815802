package watchbill.web.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Activity;
import watchbill.conversation.Conversation;
import watchbill.conversation.Effort;
import watchbill.conversation.Efforts;
import watchbill.conversation.Lesson;
import watchbill.conversation.Spent;
import watchbill.people.People;
import watchbill.web.Choice;
import watchbill.web.Keys;
import watchbill.web.Lengths;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.Worked.Line;

/// Reads what was done on a conversation, ready to be shown. Costs nothing where nobody noted anything.
@Component
class WorkReading {

    private final Efforts efforts;
    private final People people;

    WorkReading(Efforts efforts, People people) {
        this.efforts = efforts;
        this.people = people;
    }

    Worked of(Conversation conversation, Times times) {
        var inAll = conversation.effort();
        return new Worked(
                inAll == null || inAll.isZero() ? "" : Lengths.full(inAll),
                efforts.of(conversation).stream().map(effort -> line(effort, times)).toList(),
                activities(),
                Keys.fresh());
    }

    Lesson lesson(Conversation conversation) {
        return efforts.lesson(conversation);
    }

    private Line line(Effort effort, Times times) {
        var spent = effort.spent();
        var activity = spent.activity();
        return new Line(
                effort.id().value(),
                activity == null ? "Time" : Words.capital(activity.words()),
                "%s, %s".formatted(people.person(effort.by()).name(), times.stamp(effort.at())),
                spent.length() == null ? "" : Lengths.full(spent.length()),
                minutes(spent.length()),
                was(effort));
    }

    private static String was(Effort effort) {
        return effort.before().stream()
                .map(Spent::length)
                .filter(Objects::nonNull)
                .map(length -> Lengths.full(length) + " before")
                .collect(Collectors.joining(", "));
    }

    /// As a field takes them.
    private static String minutes(@Nullable Duration length) {
        return length == null
                ? ""
                : BigDecimal.valueOf(length.toSeconds())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static List<Choice> activities() {
        return Stream.concat(
                        Stream.of(new Choice("", "Not said", true)),
                        Stream.of(Activity.values())
                                .map(its ->
                                        new Choice(its.code(), Words.capital(its.words()), false)))
                .toList();
    }
}
