package watchbill.sample;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Activity;
import watchbill.conversation.Cause;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Ending;
import watchbill.conversation.Kind;
import watchbill.conversation.Lesson;
import watchbill.conversation.Outcome;
import watchbill.conversation.Work;

/// What was done in the weeks before, how long it took, and what it taught. The same calls give the same answers.
final class SampleWork {

    private static final long SEED = 1391;
    private static final String DOCUMENTATION = "https://docs.meridian.example/";

    /// A question takes about as many minutes, trouble several times as many.
    private static final int QUESTION = 7;

    private static final int TROUBLE = 24;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /// What it took to write down what a colleague passed on; other ways cost nothing besides the answer.
    Work takingDown(ContactMethod way) {
        return way == ContactMethod.COLLEAGUE
                ? Work.of(Activity.TAKEN_DOWN, minutes(4))
                : Work.NOT_SAID;
    }

    Ending ending(PastInquiry inquiry, Outcome outcome) {
        return new Ending(outcome, null, work(inquiry), lesson(inquiry, outcome));
    }

    private Work work(PastInquiry inquiry) {
        if (!isTrouble(inquiry)) {
            return Work.of(minutes(QUESTION));
        }
        Map<Activity, Optional<Duration>> done = new EnumMap<>(Activity.class);
        done.put(Activity.DIAGNOSED, Optional.of(minutes(TROUBLE)));
        if (oneIn(3)) {
            done.put(Activity.REPRODUCED, Optional.of(minutes(TROUBLE)));
        }
        if (oneIn(4)) {
            done.put(Activity.LOOKED_UP, Optional.of(minutes(QUESTION)));
        }
        if (oneIn(3)) {
            done.put(Activity.WORKED_AROUND, Optional.of(minutes(QUESTION)));
        }
        return new Work(done, null);
    }

    private Lesson lesson(PastInquiry inquiry, Outcome outcome) {
        var wanting = wanting(inquiry);
        return new Lesson(
                wanting,
                Objects.requireNonNullElse(
                        wanting == null || wanting == Deficiency.NONE ? null : inquiry.correction(),
                        ""),
                outcome == Outcome.REFERRED_TO_DOCS && inquiry.page() != null
                        ? DOCUMENTATION + inquiry.page()
                        : "",
                inquiry.cause() == null || oneIn(4) ? null : Coded.of(Cause.class, inquiry.cause()),
                "",
                satisfied());
    }

    /// Of what could be wanting, somebody looks in two of three cases.
    private @Nullable Deficiency wanting(PastInquiry inquiry) {
        if (oneIn(3)) {
            return null;
        }
        return inquiry.wanting() == null || oneIn(2)
                ? Deficiency.NONE
                : Coded.of(Deficiency.class, inquiry.wanting());
    }

    private @Nullable Boolean satisfied() {
        return switch (random.nextInt(12)) {
            case 0 -> false;
            case 1, 2, 3, 4, 5 -> true;
            default -> null;
        };
    }

    private static boolean isTrouble(PastInquiry inquiry) {
        var kind = Coded.of(Kind.class, inquiry.kind());
        return kind == Kind.OPERATIONS_OURS || kind == Kind.OPERATIONS_UNDERLYING;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /// Half as long to twice as long.
    private Duration minutes(int about) {
        return Duration.ofMinutes(about / 2 + random.nextInt(about * 3 / 2 + 1));
    }
}
