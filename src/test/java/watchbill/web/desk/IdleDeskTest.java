package watchbill.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
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

/// Nora is Primary. Her desk is quiet exactly while no customer of hers waits for a word.
@WatchbillTest
class IdleDeskTest {

    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Replies replies;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;

    IdleDeskTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            Replies replies,
            SignInLinks links,
            TestTime time) {
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.replies = replies;
        this.links = links;
        this.time = time;
        this.nora = new Visitor(server);
    }

    @Test
    @Tag("R105")
    void thePrimaryIsIdleExactlyWhileNobodyWaitsForHer() {
        // given what Tomas took over, which is not hers
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        var his = open(world, "His");
        assertThat(idle()).isEmpty();
        conversations.give(his, Acting.as(world.nora.id()), world.tomas.id());
        assertThat(idle()).contains("Every inquiry of yours has an answer. The next one");

        // when one of hers is new, or only acknowledged
        var hers = open(world, "Hers");
        assertThat(idle()).isEmpty();
        replies.answer(hers, Acting.as(world.nora.id()), acknowledgement());
        assertThat(idle()).isEmpty();

        // when it is answered, answered back, and answered with a promise
        replies.answer(hers, Acting.as(world.nora.id()), NewAnswer.reply("Try this.", "web"));
        assertThat(idle()).contains("has an answer.");
        inquiries.customerWrote(
                hers, GRACE, IncomingText.plain("Alas."), time.instant(), "mail", null);
        assertThat(idle()).isEmpty();
        replies.answer(hers, Acting.as(world.nora.id()), promise("2026-03-02T16:00"));
        assertThat(idle()).contains("has an answer, or news promised for later.");

        // then the passing of the promised time ends the quiet
        time.set(local("2026-03-02T16:00"));
        assertThat(idle()).isEmpty();
        assertThat(nora.read("/desk").select("h1").text()).isEqualTo("You owe news");
    }

    private ConversationNumber open(SampleWorld world, String subject) {
        return inquiries.open(world.inquiry(GRACE, subject, time.instant())).number();
    }

    /// What the banner says; empty without one.
    private String idle() {
        return nora.read("/desk").select(".wb-idle").text();
    }

    private static NewAnswer acknowledgement() {
        return new NewAnswer("We have it.", List.of(), List.of(), true, null, "web", null);
    }

    private static NewAnswer promise(String until) {
        return new NewAnswer("News later.", List.of(), List.of(), false, local(until), "web", null);
    }
}
