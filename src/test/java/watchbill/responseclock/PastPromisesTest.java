package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Endings;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What becomes of dates agreed with customers. Each story promises for a day of its own, on which it looks at nothing
/// else.
@Tag("R35")
@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class PastPromisesTest {

    private final PastResponses past;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final SampleWorld world;
    private final TestTime time;

    PastPromisesTest(
            PastResponses past,
            Inquiries inquiries,
            Replies replies,
            Endings endings,
            SampleWorld world,
            TestTime time) {
        this.past = past;
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.world = world;
        this.time = time;
    }

    @Test
    void newsByTheDateKeepsItAndNewsAfterItDoesNot() {
        var inTime = promised("2026-03-03T12:00");
        var late = promised("2026-03-03T12:00");

        answer(inTime, "2026-03-03T12:00", false, null);
        answer(late, "2026-03-03T12:01", false, null);

        assertThat(on("2026-03-03")).isEqualTo(new PromiseCounts(1, 1, 0));
    }

    @Test
    void whatHasNoNewsYetIsAheadUntilItsDatePasses() {
        promised("2026-03-04T12:00");

        time.set(local("2026-03-04T11:59"));
        assertThat(on("2026-03-04")).isEqualTo(new PromiseCounts(0, 0, 1));

        time.set(local("2026-03-04T12:00"));
        assertThat(on("2026-03-04")).isEqualTo(new PromiseCounts(0, 1, 0));
    }

    @Test
    void anAnswerThatPromisesAnotherDateKeepsTheFirst() {
        var inquiry = promised("2026-03-05T12:00");

        answer(inquiry, "2026-03-05T09:00", false, "2026-03-05T16:00");

        assertThat(on("2026-03-05")).isEqualTo(new PromiseCounts(1, 0, 1));
    }

    @Test
    void aDateThatIsMovedBeforeItComesCountsOnlyWhereItLiesThen() {
        var inquiry = promised("2026-03-06T12:00");

        time.set(local("2026-03-06T09:00"));
        replies.promise(inquiry, Acting.forOwner(), local("2026-03-09T12:00"));

        assertThat(on("2026-03-06")).isEqualTo(new PromiseCounts(0, 0, 0));
        assertThat(on("2026-03-09")).isEqualTo(new PromiseCounts(0, 0, 1));
    }

    @Test
    void aDateThatIsMovedAfterItCameStaysBroken() {
        var inquiry = promised("2026-03-10T12:00");

        time.set(local("2026-03-10T13:00"));
        replies.promise(inquiry, Acting.forOwner(), null);

        assertThat(on("2026-03-10")).isEqualTo(new PromiseCounts(0, 1, 0));
    }

    @Test
    void sayingOnlyThatWeHaveItLeavesThePromiseStanding() {
        var inquiry = promised("2026-03-11T12:00");

        answer(inquiry, "2026-03-11T09:00", true, null);

        assertThat(on("2026-03-11")).isEqualTo(new PromiseCounts(0, 0, 1));
    }

    @Test
    void anEndBeforeTheDateKeepsIt() {
        var inquiry = promised("2026-03-12T12:00");

        time.set(local("2026-03-12T09:00"));
        endings.resolve(inquiry, Acting.forOwner(), Outcome.FIXED, null);

        assertThat(on("2026-03-12")).isEqualTo(new PromiseCounts(1, 0, 0));
    }

    private ConversationNumber promised(String news) {
        time.set(local("2026-03-02T09:00"));
        var number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        answer(number, "2026-03-02T10:00", false, news);
        return number;
    }

    private void answer(
            ConversationNumber number, String at, boolean acknowledgement, @Nullable String news) {
        time.set(local(at));
        replies.answer(
                number,
                Acting.forOwner(),
                new NewAnswer(
                        "More by then.",
                        List.of(),
                        List.of(),
                        acknowledgement,
                        news == null ? null : local(news),
                        "web",
                        null));
    }

    private PromiseCounts on(String date) {
        return past.promised(
                world.meridian.id(),
                local(date + "T00:00"),
                local(date + "T00:00").plusSeconds(86_400));
    }
}
