package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class GoalsTest {

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    private final Goals goals;
    private final ResponseClocks clocks;
    private final Misses misses;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SampleWorld world;
    private final TestTime time;

    GoalsTest(
            Goals goals,
            ResponseClocks clocks,
            Misses misses,
            Inquiries inquiries,
            Replies replies,
            SampleWorld world,
            TestTime time) {
        this.goals = goals;
        this.clocks = clocks;
        this.misses = misses;
        this.inquiries = inquiries;
        this.replies = replies;
        this.world = world;
        this.time = time;
    }

    @Test
    @Tag("R22")
    void aTeamThatNeverSetAGoalAimsAtFourHours() {
        assertThat(due(GRACE, "2026-03-02T09:00")).isEqualTo(local("2026-03-02T14:00"));
    }

    @Test
    @Tag("R23")
    void aNewGoalCountsForWhatArrivesFromThenOn() {
        // given an inquiry that arrived under the old goal
        var before = open(GRACE, "2026-06-30T09:00");

        // when
        goals.set(world.meridian.id(), ONE_HOUR, local("2026-07-01T00:00"));
        var after = open(GRACE, "2026-07-01T09:00");

        // then each is judged by the goal of its day
        assertThat(clock(before).dueAt()).isEqualTo(local("2026-06-30T14:00"));
        assertThat(clock(after).dueAt()).isEqualTo(local("2026-07-01T10:00"));
    }

    @Test
    @Tag("R39")
    void aGroupOfCustomersHasAGoalOfItsOwn() {
        goals.setGroup(world.meridian.id(), "Host lab", ONE_HOUR, List.of("combustion.example"));

        assertThat(due(JONAS, "2026-03-03T09:15")).isEqualTo(local("2026-03-03T10:15"));
        assertThat(due(GRACE, "2026-03-03T09:15")).isEqualTo(local("2026-03-03T14:15"));
    }

    @Test
    @Tag("R24")
    void aMissThatIsExplainedStillCountsAsMissed() {
        var number = open(GRACE, "2026-03-04T08:00");
        time.set(local("2026-03-04T15:00"));
        replies.answer(number, Acting.forOwner(), NewAnswer.reply("At last.", "web"));

        misses.explain(world.meridian.id(), number, world.nora, "The network was down.");

        assertThat(clock(number).missReason()).isEqualTo("The network was down.");
        assertThat(clock(number).missed(time.instant(), SampleWorld.calendar())).isTrue();
    }

    @Test
    @Tag("R24")
    void aGoalThatWasKeptHasNothingToExplain() {
        var number = open(GRACE, "2026-03-04T08:00");
        time.set(local("2026-03-04T09:00"));

        assertThatThrownBy(() ->
                        misses.explain(world.meridian.id(), number, world.nora, "The network."))
                .hasMessageContaining("was not missed");
    }

    @Test
    void aGoalOfNothingIsRefused() {
        assertThatThrownBy(() ->
                        goals.set(world.meridian.id(), Duration.ZERO, TestTime.MONDAY_MORNING))
                .hasMessageContaining("between one minute and ninety days");
    }

    private Instant due(Contact requester, String arrived) {
        return clock(open(requester, arrived)).dueAt();
    }

    private ConversationNumber open(Contact requester, String arrived) {
        return inquiries.open(world.inquiry(requester, "Holes", local(arrived))).number();
    }

    private ResponseClock clock(ConversationNumber number) {
        return clocks.of(world.meridian.id(), number).orElseThrow();
    }
}
