package watchbill.web.conversation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import watchbill.web.TypedMinutes;

/// What somebody typed and chose about the end of a conversation. What the form leaves out is empty.
///
/// @param answer     a message's number; empty for none, absent while nobody has chosen
/// @param activities codes
/// @param lengths    how long activities took, in minutes, by code
/// @param minutes    how long everything took
/// @param satisfied  `yes`, `no`, or empty
public record TypedEnding(
        String outcome,
        @Nullable String answer,
        List<String> activities,
        Map<String, String> lengths,
        String minutes,
        String deficiency,
        String correction,
        String documentation,
        String cause,
        String evidence,
        String satisfied) {

    private static final String LENGTH = "took-";

    public TypedEnding {
        activities = List.copyOf(activities);
        lengths = Map.copyOf(lengths);
    }

    /// What is proposed before anybody has typed. No minutes: a figure that nobody said would be counted as one that
    /// somebody did.
    static TypedEnding proposed() {
        return new TypedEnding(
                Outcome.ANSWERED.code(), null, List.of(), Map.of(), "", "", "", "", "", "", "");
    }

    /// @param fields     what the form sent
    /// @param activities what was ticked
    static TypedEnding of(Map<String, String> fields, List<String> activities) {
        var lengths = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(LENGTH) && !value.isBlank()) {
                lengths.put(name.substring(LENGTH.length()), value);
            }
        });
        return new TypedEnding(
                or(fields.get("outcome")),
                or(fields.get("answer")),
                activities,
                lengths,
                or(fields.get("minutes")),
                or(fields.get("deficiency")),
                or(fields.get("correction")),
                or(fields.get("documentation")),
                or(fields.get("cause")),
                or(fields.get("evidence")),
                or(fields.get("satisfied")));
    }

    TypedMinutes took(Activity activity) {
        return new TypedMinutes(lengths.getOrDefault(activity.code(), ""));
    }

    boolean saysMore() {
        return !(activities.isEmpty() && lengths.isEmpty())
                || !(documentation + cause + evidence + satisfied).isBlank();
    }

    /// What is wrong, by field, in sentences for the one who typed; empty if nothing is.
    Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        refusal(problems, "outcome", () -> Coded.of(Outcome.class, outcome));
        refusal(problems, "minutes", new TypedMinutes(minutes)::read);
        refusal(problems, "activity", this::done);
        refusal(problems, "deficiency", this::wanting);
        refusal(problems, "cause", this::from);
        refusal(problems, "correction", () -> lesson(correction, "", ""));
        refusal(problems, "documentation", () -> lesson("", documentation, ""));
        refusal(problems, "evidence", () -> lesson("", "", evidence));
        return problems;
    }

    private static void refusal(Map<String, String> problems, String field, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException refusal) {
            problems.put(field, String.valueOf(refusal.getMessage()));
        }
    }

    /// @throws IllegalArgumentException if it has [#problems]
    Ending ending() {
        return new Ending(
                Coded.of(Outcome.class, outcome),
                answer == null || answer.isEmpty() ? null : new MessageId(number(answer)),
                new Work(done(), new TypedMinutes(minutes).read()),
                new Lesson(
                        wanting(),
                        correction,
                        documentation,
                        from(),
                        evidence,
                        satisfied.isEmpty() ? null : satisfied.equals("yes")));
    }

    /// Whoever says how long something took has done it.
    private Map<Activity, Optional<Duration>> done() {
        var done = new EnumMap<Activity, Optional<Duration>>(Activity.class);
        for (var code : activities) {
            done.put(Coded.of(Activity.class, code), Optional.empty());
        }
        for (var length : lengths.entrySet()) {
            var took = new TypedMinutes(length.getValue()).read();
            done.put(Coded.of(Activity.class, length.getKey()), Optional.ofNullable(took));
        }
        return done;
    }

    private @Nullable Deficiency wanting() {
        return deficiency.isEmpty() ? null : Coded.of(Deficiency.class, deficiency);
    }

    private @Nullable Cause from() {
        return cause.isEmpty() ? null : Coded.of(Cause.class, cause);
    }

    private static Lesson lesson(String correction, String documentation, String evidence) {
        return new Lesson(null, correction, documentation, null, evidence, null);
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(
                    "'%s' is no message. Choose one of the list.".formatted(typed));
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
