package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Endings;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class WaitsTest {

    private final Waits waits;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final SampleWorld world;
    private final TestTime time;

    WaitsTest(
            Waits waits,
            Inquiries inquiries,
            Replies replies,
            Endings endings,
            SampleWorld world,
            TestTime time) {
        this.waits = waits;
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void mondayMorningWithNothingLeftOver() {
        time.set(local("2026-03-20T09:00"));
        waits.all(world.meridian.id(), 200)
                .forEach(left ->
                        endings.resolve(left.number(), Acting.forOwner(), Outcome.FIXED, null));
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    @Tag("R37")
    void whatWaitsGrowsOlderBandByBand() {
        open("Holes");

        assertThat(counts()).containsOnly(Map.entry(WaitBand.WITHIN_GOAL, 1));
        time.set(local("2026-03-02T15:00"));
        assertThat(counts()).containsOnly(Map.entry(WaitBand.PAST_GOAL, 1));
        time.set(local("2026-03-03T10:00"));
        assertThat(counts()).containsOnly(Map.entry(WaitBand.OVER_A_DAY, 1));
        time.set(local("2026-03-09T10:00"));
        assertThat(counts()).containsOnly(Map.entry(WaitBand.OVER_A_WEEK, 1));
    }

    @Test
    @Tag("R37")
    void aLaterMessageOfTheCustomerWaitsAsAFirstOneDoes() {
        var number = open("Holes");
        replies.answer(number, Acting.forOwner(), NewAnswer.reply("Try this.", "web"));
        assertThat(counts()).isEmpty();

        inquiries.customerWrote(
                number, GRACE, IncomingText.plain("Alas."), time.instant(), "mail", null);
        time.set(local("2026-03-03T10:00"));

        assertThat(waits.of(world.meridian.id(), WaitBand.OVER_A_DAY, 10))
                .extracting(Conversation::number)
                .containsExactly(number);
        assertThat(waits.of(world.meridian.id(), WaitBand.WITHIN_GOAL, 10)).isEmpty();
    }

    @Test
    @Tag("R37")
    void whatIsResolvedOrPromisedIsNotAmongThem() {
        endings.resolve(open("One"), Acting.forOwner(), Outcome.FIXED, null);
        replies.promise(open("Two"), Acting.forOwner(), local("2026-03-05T12:00"));
        var waiting = open("Three");

        assertThat(counts()).containsOnly(Map.entry(WaitBand.WITHIN_GOAL, 1));
        assertThat(waits.all(world.meridian.id(), 10))
                .extracting(Conversation::number)
                .containsExactly(waiting);
    }

    @Test
    @Tag("R37")
    void aPromiseThatIsNotKeptWaitsAgain() {
        replies.promise(open("Holes"), Acting.forOwner(), local("2026-03-02T12:00"));

        time.set(local("2026-03-02T12:30"));

        assertThat(counts()).containsOnly(Map.entry(WaitBand.WITHIN_GOAL, 1));
    }

    private Map<WaitBand, Integer> counts() {
        var occurring = new EnumMap<WaitBand, Integer>(waits.counts(world.meridian.id()));
        occurring.values().removeIf(count -> count == 0);
        return occurring;
    }

    private ConversationNumber open(String subject) {
        return inquiries.open(world.inquiry(GRACE, subject, time.instant())).number();
    }
}
