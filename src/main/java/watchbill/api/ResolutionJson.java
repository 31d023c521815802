package watchbill.api;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Activity;
import watchbill.conversation.Cause;
import watchbill.conversation.Coded;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Ending;
import watchbill.conversation.Lesson;
import watchbill.conversation.MessageId;
import watchbill.conversation.Outcome;
import watchbill.conversation.Work;

/// How a conversation ends: an outcome, a marked answer, or both, and what is known about it then.
///
/// @param outcome       one of the codes of [watchbill.conversation.Outcome]
/// @param answer        the id of the message that answered it
/// @param reason        why the caller does so out of turn
/// @param seconds       how long everything took, activities included
/// @param activities    what was done
/// @param deficiency    what it showed to be wanting
/// @param correction    what should be done about that
/// @param documentation the address of the page that the customer was pointed to
/// @param cause         where the trouble came from
/// @param evidence      what shows that
/// @param satisfied     whether the customer is
record ResolutionJson(
        @Nullable String outcome,
        @Nullable Long answer,
        @Nullable String reason,
        @Nullable Long seconds,
        @Nullable List<NewEffortJson> activities,
        @Nullable String deficiency,
        @Nullable String correction,
        @Nullable String documentation,
        @Nullable String cause,
        @Nullable String evidence,
        @Nullable Boolean satisfied) {

    Ending ending() {
        return new Ending(
                code(Outcome.class, outcome),
                answer == null ? null : new MessageId(answer),
                work(),
                new Lesson(
                        code(Deficiency.class, deficiency),
                        requireNonNullElse(correction, ""),
                        requireNonNullElse(documentation, ""),
                        code(Cause.class, cause),
                        requireNonNullElse(evidence, ""),
                        satisfied));
    }

    private Work work() {
        var done = new EnumMap<Activity, Optional<Duration>>(Activity.class);
        for (var part : requireNonNullElse(activities, List.<NewEffortJson>of())) {
            var spent = part.spent();
            if (spent.activity() == null) {
                throw new IllegalArgumentException(
                        "An entry of 'activities' has no 'activity'. Send time that belongs to none as 'seconds'.");
            }
            done.put(spent.activity(), Optional.ofNullable(spent.length()));
        }
        return new Work(done, seconds == null ? null : Duration.ofSeconds(seconds));
    }

    private static <E extends Enum<E> & Coded> @Nullable E code(
            Class<E> type, @Nullable String code) {
        return code == null || code.isBlank() ? null : Coded.of(type, code);
    }
}
