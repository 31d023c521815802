package watchbill.insight;

import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.ArrivedInquiry;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Kind;
import watchbill.conversation.Lesson;
import watchbill.conversation.Outcome;
import watchbill.responseclock.Judgement;
import watchbill.responseclock.MeasuredResponse;

/// Inquiries that need neither a database nor a customer. Unless they say otherwise they arrived on Monday 2 March 2026 at
/// nine under a goal of four hours, are questions about use, and are open.
record Sample(
        long number,
        Instant arrivedAt,
        Kind kind,
        @Nullable String topic,
        @Nullable String component,
        Duration goal,
        @Nullable Duration waited,
        @Nullable Outcome outcome,
        int reopened,
        boolean helped) {

    static final Duration FOUR_HOURS = Duration.ofHours(4);

    /// Answered after so many minutes of business time.
    static Sample answered(long minutes) {
        return waiting().answeredAfter(Duration.ofMinutes(minutes));
    }

    /// Not answered yet, and inside the goal.
    static Sample waiting() {
        return new Sample(
                1,
                local("2026-03-02T09:00"),
                Kind.USE,
                null,
                null,
                FOUR_HOURS,
                null,
                null,
                0,
                false);
    }

    Sample answeredAfter(Duration wait) {
        return new Sample(
                number, arrivedAt, kind, topic, component, goal, wait, outcome, reopened, helped);
    }

    Sample numbered(long its) {
        return new Sample(
                its, arrivedAt, kind, topic, component, goal, waited, outcome, reopened, helped);
    }

    /// @param when by the clocks of Los Angeles
    Sample at(String when) {
        return new Sample(
                number,
                local(when),
                kind,
                topic,
                component,
                goal,
                waited,
                outcome,
                reopened,
                helped);
    }

    Sample about(@Nullable String part) {
        return new Sample(
                number, arrivedAt, kind, topic, part, goal, waited, outcome, reopened, helped);
    }

    Sample under(Duration another) {
        return new Sample(
                number, arrivedAt, kind, topic, component, another, waited, outcome, reopened,
                helped);
    }

    Sample ended(Outcome as, int timesReopened) {
        return new Sample(
                number, arrivedAt, kind, topic, component, goal, waited, as, timesReopened, helped);
    }

    Sample withHelp() {
        return new Sample(
                number, arrivedAt, kind, topic, component, goal, waited, outcome, reopened, true);
    }

    Inquiry inquiry() {
        return inquiry(null);
    }

    /// @param requester the mail address of whoever asked
    Inquiry inquiry(@Nullable String requester) {
        return new Inquiry(
                new ArrivedInquiry(
                        new ConversationNumber(number),
                        arrivedAt,
                        requester,
                        kind,
                        topic,
                        component,
                        null,
                        ContactMethod.MAIL,
                        outcome,
                        reopened,
                        helped,
                        null,
                        Lesson.NONE),
                new MeasuredResponse(new ConversationNumber(number), goal, judgement(), waited),
                helped,
                null,
                null);
    }

    private Judgement judgement() {
        if (waited == null) {
            return outcome == null ? Judgement.WAITING : Judgement.ENDED;
        }
        return waited.compareTo(goal) > 0 ? Judgement.MISSED : Judgement.MET;
    }
}
