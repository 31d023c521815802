package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class MissedGoalTest {

    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;

    private SampleWorld world;

    MissedGoalTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Replies replies,
            SignInLinks links,
            TestTime time) {
        this.beans = beans;
        this.inquiries = inquiries;
        this.replies = replies;
        this.links = links;
        this.time = time;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void noraIsSignedIn() {
        world = beans.createBean(SampleWorld.class);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
    }

    @Test
    @Tag("R24")
    void nobodyIsAskedButAReasonIsKeptAndItCountsAsMissed() {
        // given an answer two hours past the goal
        time.set(local("2026-03-04T08:00"));
        var number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        var page = "/conversations/" + number.value();
        assertThat(nora.read(page).select("#missReason")).isEmpty();
        time.set(local("2026-03-04T15:00"));
        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("At last.", "web"));

        // when
        nora.send(page, page + "/miss", Map.of("missReason", "The network was down."));

        // then
        var shown = nora.read(page);
        assertThat(shown.select(".wb-clock").text()).contains("The goal of 4 h was missed");
        assertThat(shown.select(".wb-facts").text()).contains("The network was down.");
        assertThat(shown.select(".wb-timeline").text())
                .contains("Nora Kessler said why the goal was missed: “The network was down.”");
        assertThat(shown.text()).doesNotContainIgnoringCase("guarantee");
    }

    @Test
    void aReasonOfNothingIsAskedForAgain() {
        time.set(local("2026-03-04T08:00"));
        var number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        time.set(local("2026-03-04T15:00"));

        var page = "/conversations/" + number.value();
        var answer = nora.send(page, page + "/miss", Map.of("missReason", "  "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say in a sentence why the goal was missed.");
    }
}
