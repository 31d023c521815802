package watchbill.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Effort;
import watchbill.conversation.Spent;
import watchbill.people.Person;

/// What one of us did on a conversation, as it counts now.
///
/// @param by       whose work it was
/// @param at       when it was written down, or last corrected
/// @param activity one of the codes of [watchbill.conversation.Activity]; null if nobody said
/// @param seconds  how long it took; null if nobody said
/// @param before   the seconds it was corrected from, the first first
public record EffortJson(
        long id,
        ContactJson by,
        Instant at,
        @Nullable String activity,
        @Nullable Long seconds,
        List<Long> before) {

    static EffortJson of(Effort effort, Person by) {
        var activity = effort.spent().activity();
        return new EffortJson(
                effort.id().value(),
                ContactJson.of(by),
                effort.at(),
                activity == null ? null : activity.code(),
                seconds(effort.spent()),
                effort.before().stream().map(EffortJson::secondsOrNone).toList());
    }

    private static @Nullable Long seconds(Spent spent) {
        return spent.length() == null ? null : spent.length().toSeconds();
    }

    private static long secondsOrNone(Spent spent) {
        return spent.length() == null ? 0 : spent.length().toSeconds();
    }
}
