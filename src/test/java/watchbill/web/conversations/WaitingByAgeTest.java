package watchbill.web.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.IncomingText;
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
class WaitingByAgeTest {

    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;

    WaitingByAgeTest(
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

    @Test
    @Tag("R37")
    void aReplyOfTheCustomerWaitsForUsAndGrowsOlder() {
        // given an answer, and Grace's reply to it
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        var number = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Try this.", "web"));
        assertThat(nora.read("/conversations?age=any").text()).contains("Nothing waits here.");
        inquiries.customerWrote(
                number, GRACE, IncomingText.plain("Alas."), time.instant(), "mail", null);

        // then it stands in the list and on the desk, and grows older
        time.set(local("2026-03-02T10:00"));
        var young = nora.read("/conversations?age=within-goal");
        assertThat(young.select(".wb-row").text()).contains("Holes", "1 h", "Customer replied");
        assertThat(nora.read("/desk").select(".wb-side").text()).contains("Within the goal 1");

        time.set(local("2026-03-03T11:30"));
        var old = nora.read("/conversations?age=over-a-day");
        assertThat(old.select(".wb-row").text()).contains("Holes", "10 h 30 min");
        assertThat(old.select("[aria-current=page]").text()).contains("Over a business day 1");
        assertThat(nora.read("/desk").select(".wb-side").text()).contains("Over a business day 1");
    }
}
