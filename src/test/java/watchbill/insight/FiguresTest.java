package watchbill.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Endings;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.Topics;
import watchbill.responseclock.Goals;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What the record says. Each story has a month of its own.
@WithDatabase(
        modules = {"outbox", "insight"},
        beans = SampleWorld.class)
class FiguresTest {

    private final Insights insights;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final Conversations conversations;
    private final Topics topics;
    private final Goals goals;
    private final SampleWorld world;
    private final TestTime time;

    FiguresTest(
            Insights insights,
            Inquiries inquiries,
            Replies replies,
            Endings endings,
            Conversations conversations,
            Topics topics,
            Goals goals,
            SampleWorld world,
            TestTime time) {
        this.insights = insights;
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.conversations = conversations;
        this.topics = topics;
        this.goals = goals;
        this.world = world;
        this.time = time;
    }

    @Test
    @Tag("R36")
    void theMedianIsOfWhatWasAnsweredAndTheRestIsCountedApart() {
        answer(ask("2026-03-02T09:00"), "2026-03-02T09:10");
        answer(ask("2026-03-03T09:00"), "2026-03-03T09:30");
        var slow = ask("2026-03-04T09:00");
        answer(slow, "2026-03-04T15:00");
        ask("2026-03-05T08:00");
        ask("2026-03-05T16:00");
        time.set(local("2026-03-05T16:30"));

        var figures = figures("13-weeks");

        assertThat(figures.inquiries()).isEqualTo(5);
        assertThat(figures.responses())
                .isEqualTo(
                        new FirstResponses(
                                3,
                                Duration.ofMinutes(30),
                                Duration.ofHours(5),
                                Duration.ofHours(5),
                                slow,
                                2));
        assertThat(figures.unanswered()).isEqualTo(new Unanswered(1, 1, 0));
    }

    @Test
    @Tag("R23")
    void eachInquiryIsJudgedByTheGoalItArrivedUnder() {
        goals.set(world.meridian.id(), Duration.ofHours(1), local("2026-04-08T00:00"));
        answer(ask("2026-04-07T09:00"), "2026-04-07T11:00");
        answer(ask("2026-04-08T09:00"), "2026-04-08T11:00");

        assertThat(figures("2026-04").goals())
                .containsExactly(
                        new GoalShare(Duration.ofHours(4), 1, 0, Duration.ofHours(2)),
                        new GoalShare(Duration.ofHours(1), 0, 1, Duration.ofHours(2)));
    }

    @Test
    @Tag("R1")
    void aQuestionAboutUseIsInTheRowsOfItsKindAndItsTopic() {
        var plots = topics.offer(world.meridian.id(), "Plots").id();
        var question = ask("2026-05-04T09:00");
        conversations.describe(
                question,
                owner(question),
                new Description("Holes", new Matter(Kind.USE, plots, null, null)));

        var about = figures("2026-05").about();

        assertThat(about.kinds().rows()).containsExactly(new AboutRow("use", 1, null, 0, 0));
        assertThat(about.topics().rows()).containsExactly(new AboutRow("Plots", 1, null, 0, 0));
    }

    @Test
    @Tag("R99")
    void whatWasReopenedIsCountedWithHowItEndedAtLast() {
        var question = ask("2026-06-02T09:00");
        endings.resolve(question, owner(question), Outcome.ANSWERED, null);
        endings.reopen(question, owner(question));
        endings.resolve(question, owner(question), Outcome.FIXED, null);

        var outcomes = figures("2026-06").outcomes();

        assertThat(outcomes)
                .isEqualTo(
                        new Outcomes(
                                List.of(new Outcomes.OutcomeShare(Outcome.FIXED, 1, 1.0)),
                                0,
                                0,
                                1));
    }

    @Test
    void alertsAreInNoFigureButTheirOwn() {
        var alert = ask("2026-07-02T09:00");
        conversations.describe(
                alert, owner(alert), new Description("Disk full", Matter.of(Kind.ALERT)));

        var figures = figures("2026-07");

        assertThat(figures.alerts()).isEqualTo(1);
        assertThat(figures.inquiries()).isZero();
        assertThat(figures.responses()).isNull();
    }

    private Figures figures(String period) {
        var team = world.meridian.id();
        return insights.figures(team, insights.period(team, period));
    }

    private ConversationNumber ask(String at) {
        time.set(local(at));
        return inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
    }

    private void answer(ConversationNumber number, String at) {
        time.set(local(at));
        replies.answer(number, owner(number), NewAnswer.reply("Try this.", "web"));
    }

    private Acting owner(ConversationNumber number) {
        return Acting.as(conversations.find(number).owner());
    }
}
