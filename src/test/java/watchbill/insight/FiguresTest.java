package watchbill.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Activity;
import watchbill.conversation.Cause;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Description;
import watchbill.conversation.Efforts;
import watchbill.conversation.Ending;
import watchbill.conversation.Endings;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Lesson;
import watchbill.conversation.Matter;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.Spent;
import watchbill.conversation.Topics;
import watchbill.conversation.Work;
import watchbill.insight.Taught.TaughtRow;
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
    private final Efforts efforts;
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
            Efforts efforts,
            Topics topics,
            Goals goals,
            SampleWorld world,
            TestTime time) {
        this.insights = insights;
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.conversations = conversations;
        this.efforts = efforts;
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
    @Tag("R96")
    @Tag("R132")
    void eachActivityCountsOnceAnInquiryAndTimeIsSummed() {
        var question = ask("2026-08-04T09:00");
        var done =
                new Work(
                        Map.of(
                                Activity.DIAGNOSED, Optional.of(Duration.ofMinutes(15)),
                                Activity.REPRODUCED, Optional.of(Duration.ofMinutes(10)),
                                Activity.FILED_PRODUCT_ISSUE, Optional.empty()),
                        null);
        var ending = new Ending(Outcome.PROMOTED, null, done, Lesson.NONE);
        endings.resolve(question, owner(question), ending);
        endings.reopen(question, owner(question));
        endings.resolve(question, owner(question), ending);

        var cost = figures("2026-08").cost();

        assertThat(cost.inAll()).isEqualTo(Duration.ofMinutes(50));
        assertThat(cost.noted()).isEqualTo(1);
        assertThat(cost.activities())
                .extracting(CostRow::code, CostRow::inquiries, CostRow::effort)
                .containsExactly(
                        tuple("diagnosed", 1, Duration.ofMinutes(30)),
                        tuple("reproduced", 1, Duration.ofMinutes(20)),
                        tuple("filed-product-issue", 1, Duration.ZERO));
        assertThat(cost.kinds()).extracting(CostRow::effort).containsExactly(cost.inAll());
        assertThat(cost.methods()).extracting(CostRow::effort).containsExactly(cost.inAll());
        assertThat(cost.takingDown()).isEmpty();
    }

    @Test
    @Tag("R75")
    void whatItCostToWriteInquiriesDownIsCountedByTheWayTheyCame() {
        var question = ask("2026-09-01T09:00");
        var spent = new Spent(Activity.TAKEN_DOWN, Duration.ofMinutes(4));
        efforts.note(question, owner(question), spent, null);

        assertThat(figures("2026-09").cost().takingDown())
                .extracting(CostRow::code, CostRow::inquiries, CostRow::effort)
                .containsExactly(tuple("mail", 1, Duration.ofMinutes(4)));
    }

    @Test
    @Tag("R10")
    @Tag("R123")
    @Tag("R124")
    @Tag("R133")
    void whatInquiriesTaughtIsCountedApartFromTheirOutcome() {
        var page = "https://docs.meridian.example/plots";
        var question = ask("2026-10-01T09:00");
        endings.resolve(
                question,
                owner(question),
                new Ending(
                        Outcome.PROMOTED,
                        null,
                        Work.NOT_SAID,
                        new Lesson(Deficiency.DOCUMENTS, "", page, Cause.USE, "", false)));

        var figures = figures("2026-10");

        assertThat(figures.outcomes().resolved())
                .extracting(Outcomes.OutcomeShare::outcome)
                .containsExactly(Outcome.PROMOTED);
        assertThat(figures.taught())
                .isEqualTo(
                        new Taught(
                                List.of(new TaughtRow("documents", "the documents", 1)),
                                List.of(new TaughtRow("use", "used otherwise than meant", 1)),
                                List.of(new TaughtRow(page, page, 1)),
                                0,
                                1));
        assertThat(insights.csv(world.meridian.id(), figures.period()))
                .contains(",0,0,documents,use," + page + ",no");
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
