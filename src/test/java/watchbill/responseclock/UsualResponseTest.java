package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What customers are told about how fast answers come.
@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class UsualResponseTest {

    private final ResponseClocks clocks;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SampleWorld world;
    private final TestTime time;

    UsualResponseTest(
            ResponseClocks clocks,
            Inquiries inquiries,
            Replies replies,
            SampleWorld world,
            TestTime time) {
        this.clocks = clocks;
        this.inquiries = inquiries;
        this.replies = replies;
        this.world = world;
        this.time = time;
    }

    @Test
    void itIsSaidOnceThereIsEnoughToSay() {
        // given nine inquiries, answered after 1 to 9 minutes
        for (var minutes = 1; minutes < 10; minutes++) {
            answerAfter(minutes);
        }
        assertThat(clocks.usual(world.meridian.id())).isEmpty();

        // when the tenth is answered after half an hour
        answerAfter(30);

        // then half of them had an answer within five minutes
        assertThat(clocks.usual(world.meridian.id())).contains(Duration.ofMinutes(5));
    }

    private void answerAfter(int minutes) {
        time.set(local("2026-03-02T10:00"));
        var number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        time.set(local("2026-03-02T10:00").plus(Duration.ofMinutes(minutes)));
        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Try this.", "web"));
    }
}
