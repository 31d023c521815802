package watchbill.web.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.duework.Pulse;
import watchbill.outbox.Relays;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestRelay;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// What people at the desk read while the relay takes nothing.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class OutboxStoryTest {

    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Relays relays;
    private final SignInLinks links;
    private final Pulse pulse;
    private final Visitor nora;

    private SampleWorld world;

    OutboxStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Replies replies,
            Relays relays,
            SignInLinks links,
            Pulse pulse) {
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.replies = replies;
        this.relays = relays;
        this.links = links;
        this.pulse = pulse;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void noraIsSignedIn() {
        world = beans.createBean(SampleWorld.class);
        time.set(local("2026-03-02T09:00"));
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
    }

    @Test
    void mailThatWaitsIsSaidOnEveryPageWithWhatTheRelaySaid() {
        try (var relay = TestRelay.start()) {
            // given a relay that is out of order
            relays.set(world.meridian.id(), relay.settings());
            relay.reply("MAIL FROM", "421 4.3.2 out of order");
            var number =
                    inquiries
                            .open(world.inquiry(GRACE, "Holes", local("2026-03-02T08:30")))
                            .number();

            // when Nora answers
            replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Try.", "web"));
            pulse.beat();

            // then every page says that mail waits, and the outbox why
            await().untilAsserted(() ->
                    assertThat(nora.read("/desk").text())
                            .contains(
                                    "The mail relay does not take our mail",
                                    "It is tried again by itself"));
            assertThat(nora.read("/outbox").text())
                    .contains(
                            "The relay 127.0.0.1 said:",
                            "421 4.3.2 out of order",
                            "Tried again at 09:00");

            // when the relay is back
            relay.takeEverything();
            time.pass(Duration.ofMinutes(10));
            pulse.beat();

            // then it is quiet again
            await().untilAsserted(() ->
                    assertThat(nora.read("/desk").text()).doesNotContain("does not take our mail"));
            assertThat(nora.read("/outbox").text()).contains("Mail leaves by 127.0.0.1.");
            await().untilAsserted(() ->
                    assertThat(relay.letters())
                            .filteredOn(letter -> letter.recipients().contains(GRACE.email()))
                            .extracting(letter -> letter.header("Message-ID"))
                            .doesNotHaveDuplicates()
                            .isNotEmpty());
        }
    }
}
