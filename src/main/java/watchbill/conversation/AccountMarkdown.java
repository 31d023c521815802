package watchbill.conversation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was done on a conversation and what its end taught, as lines of its Markdown file.
final class AccountMarkdown {

    private AccountMarkdown() {}

    /// @return empty if nobody noted anything
    static String of(Conversation conversation, List<Effort> effort, Lesson lesson) {
        return Stream.of(
                        line("Effort", effort(conversation, effort)),
                        line(
                                "Fell short",
                                lesson.deficiency() == null ? "" : lesson.deficiency().words()),
                        line("What should be done about that", lesson.correction()),
                        line("Page", lesson.documentation()),
                        line("Cause", lesson.cause() == null ? "" : lesson.cause().words()),
                        line("What shows the cause", lesson.evidence().replace('\n', ' ')),
                        line("Customer satisfied", satisfied(lesson)))
                .collect(Collectors.joining());
    }

    private static String effort(Conversation conversation, List<Effort> effort) {
        var inAll = conversation.effort();
        return inAll == null || effort.isEmpty()
                ? ""
                : "%s (%s)"
                        .formatted(
                                EffortWords.of(inAll),
                                effort.stream()
                                        .map(its -> EffortWords.of(its.spent()))
                                        .collect(Collectors.joining("; ")));
    }

    private static String satisfied(Lesson lesson) {
        return lesson.satisfied() == null ? "" : lesson.satisfied() ? "yes" : "no";
    }

    private static String line(String label, String value) {
        return value.isEmpty() ? "" : "- %s: %s\n".formatted(label, value);
    }
}
