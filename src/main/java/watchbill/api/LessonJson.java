package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.Lesson;

/// What the end of a conversation taught, beside its outcome. What nobody said is null.
///
/// @param deficiency    what it showed to be wanting
/// @param correction    what should be done about that
/// @param documentation the address of the page that the customer was pointed to
/// @param cause         where the trouble came from
/// @param evidence      what shows that
/// @param satisfied     whether the customer is
public record LessonJson(
        @Nullable String deficiency,
        @Nullable String correction,
        @Nullable String documentation,
        @Nullable String cause,
        @Nullable String evidence,
        @Nullable Boolean satisfied) {

    static LessonJson of(Lesson lesson) {
        return new LessonJson(
                lesson.deficiency() == null ? null : lesson.deficiency().code(),
                emptyToNull(lesson.correction()),
                emptyToNull(lesson.documentation()),
                lesson.cause() == null ? null : lesson.cause().code(),
                emptyToNull(lesson.evidence()),
                lesson.satisfied());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
