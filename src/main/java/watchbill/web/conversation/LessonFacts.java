package watchbill.web.conversation;

import java.util.ArrayList;
import java.util.List;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Lesson;
import watchbill.web.Fact;
import watchbill.web.Words;

/// What the end of a conversation taught, for the column beside the timeline.
final class LessonFacts {

    private LessonFacts() {}

    /// @return empty if nobody said anything
    /// @param inquiry whose lesson it is
    static List<Fact> of(ConversationNumber inquiry, Lesson lesson) {
        var facts = new ArrayList<Fact>();
        var wanting = lesson.deficiency();
        if (wanting != null) {
            facts.add(
                    new Fact(
                            "Fell short",
                            Words.capital(wanting.words()),
                            lesson.correction(),
                            wanting == Deficiency.NONE ? "" : "/corrections/" + inquiry.value()));
        }
        var cause = lesson.cause();
        if (cause != null) {
            facts.add(new Fact("Cause", Words.capital(cause.words()), lesson.evidence(), ""));
        } else if (!lesson.evidence().isEmpty()) {
            facts.add(Fact.of("Diagnosis", lesson.evidence()));
        }
        if (!lesson.documentation().isEmpty()) {
            var page = lesson.documentation();
            facts.add(new Fact("Page", page.replaceFirst("^https?://", ""), "", page));
        }
        var satisfied = lesson.satisfied();
        if (satisfied != null) {
            facts.add(Fact.of("Satisfied", satisfied ? "Yes" : "No"));
        }
        return facts;
    }
}
