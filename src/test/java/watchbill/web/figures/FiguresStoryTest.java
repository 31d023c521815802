package watchbill.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
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
import watchbill.people.signin.SignInLinks;
import watchbill.responseclock.Goals;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// A week in March: three questions about plots, the last under a goal of one hour, with two promises. Nora looks at the
/// figures.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class FiguresStoryTest {

    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Replies replies;
    private final Endings endings;
    private final Topics topics;
    private final Goals goals;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;
    private final Visitor grace;

    FiguresStoryTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            Replies replies,
            Endings endings,
            Topics topics,
            Goals goals,
            SignInLinks links,
            TestTime time) {
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.replies = replies;
        this.endings = endings;
        this.topics = topics;
        this.goals = goals;
        this.links = links;
        this.time = time;
        this.nora = new Visitor(server);
        this.grace = new Visitor(server);
    }

    private Acting byNora = Acting.forOwner();
    private ConversationNumber slowest = new ConversationNumber(0);

    @BeforeAll
    void aWeekGoesBy() {
        time.set(local("2026-03-02T08:30"));
        var world = beans.createBean(SampleWorld.class);
        byNora = Acting.as(world.nora.id());
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        goals.set(world.meridian.id(), Duration.ofHours(1), local("2026-03-05T00:00"));
        var plots = topics.offer(world.meridian.id(), "Plots").id();
        var matter = new Matter(Kind.USE, plots, "Readers", null);

        // an evening's question is answered ten minutes after opening, another half an hour after
        // it came
        answered(ask(world, "2026-03-02T20:00", matter), "2026-03-03T08:10");
        var second = answered(ask(world, "2026-03-04T11:45", matter), "2026-03-04T13:15");
        slowest = answered(ask(world, "2026-03-05T09:00", matter), "2026-03-05T11:00");
        endings.resolve(second, byNora, Outcome.FIXED, null);

        // of two promises one is kept
        promised(slowest, "2026-03-05T14:00");
        answered(slowest, "2026-03-05T13:30");
        promised(slowest, "2026-03-06T10:00");
        time.set(local("2026-03-06T16:00"));
    }

    @Test
    @Tag("R36")
    void theMedianLeads() {
        var lead = nora.read("/figures").select(".wb-lead > div");

        assertThat(lead.eachText())
                .containsExactly(
                        "median first response 30 min",
                        "9 of 10 answered within 2 h",
                        "longest, %s 2 h".formatted(slowest),
                        "2 of 3 met their goal 66 %");
        assertThat(lead.select("a").attr("href")).isEqualTo("/conversations/" + slowest.value());
    }

    @Test
    @Tag("R1")
    void theKindAndItsTopicHaveARow() {
        var page = nora.read("/figures?period=2026-03");

        assertThat(row(page, "Use")).isEqualTo("Use 3 30 min 0 0");
        assertThat(row(page, "Plots")).isEqualTo("Plots 3 30 min 0 0");
        assertThat(row(page, "Readers")).isEqualTo("Readers 3 30 min 0 0");
    }

    @Test
    @Tag("R23")
    void eachInquiryIsJudgedByTheGoalItArrivedUnder() {
        var page = nora.read("/figures?period=2026");

        assertThat(row(page, "4 h")).isEqualTo("4 h 2 0 10 min");
        assertThat(row(page, "1 h")).isEqualTo("1 h 0 1 2 h");
    }

    @Test
    @Tag("R99")
    void whatWasResolvedIsListedByOutcome() {
        var page = nora.read("/figures");

        assertThat(page.text()).contains("1 of 3 is resolved", "2 are open.");
        assertThat(row(page, "Fixed")).isEqualTo("Fixed 1 100 %");
    }

    @Test
    @Tag("R35")
    void promisesThatWereKeptAreCounted() {
        assertThat(nora.read("/figures").text()).contains("1 of 2 promises were kept");
    }

    @Test
    void theInquiriesCanBeTakenIntoASpreadsheet() {
        var button = nora.read("/figures?period=2026-03").select("a:containsOwn(CSV)");

        var answer = nora.open(button.attr("href"));

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "figures-2026-03.csv");
        assertThat(answer.body().lines()).hasSize(4).anyMatch(line -> line.contains("Readers"));
    }

    @Test
    void whatIsDrawnCanBeReadAloud() {
        var page = nora.read("/figures");

        assertThat(row(page, "0 min to 15 min")).isEqualTo("0 min to 15 min 1 0");
        assertThat(row(page, "Week 10, from Mon 2 Mar"))
                .isEqualTo("Week 10, from Mon 2 Mar 3 30 min");
    }

    @Test
    void nobodysNameStandsThere() {
        assertThat(nora.read("/figures").select("main").text())
                .doesNotContain("Nora", "Tomas", "Grace");
    }

    @Test
    void aPeriodWithoutInquiriesSaysWhatWillAppear() {
        assertThat(nora.read("/figures?period=2025").select(".wb-empty").text())
                .contains("Nothing came in these days.");
    }

    @Test
    void aPeriodThatIsNoneIsAnsweredInWords() {
        var answer = nora.open("/figures?period=2026-13");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is no period", "Last 13 weeks");
    }

    @Test
    void strangersAreAskedToSignIn() {
        assertThat(grace.open("/figures").statusCode()).isEqualTo(302);
    }

    private ConversationNumber ask(SampleWorld world, String at, Matter matter) {
        time.set(local(at));
        var number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        conversations.describe(number, byNora, new Description("Holes", matter));
        return number;
    }

    private ConversationNumber answered(ConversationNumber number, String at) {
        time.set(local(at));
        replies.answer(number, byNora, NewAnswer.reply("Try this.", "web"));
        return number;
    }

    private void promised(ConversationNumber number, String until) {
        replies.promise(number, byNora, local(until));
    }

    /// The first row that begins with a name.
    private static String row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
