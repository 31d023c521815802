package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.duework.Pulse;
import watchbill.outbox.Relays;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestRelay;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// An answer that the relay does not want: whoever wrote it learns so where it stands, once.
@WithDatabase(
        modules = {"notification", "channel"},
        beans = SampleWorld.class)
class RefusedAnswerTest {

    private final IncomingMails mails;
    private final Conversations conversations;
    private final Replies replies;
    private final FailingAddresses failing;
    private final SampleWorld world;
    private final Pulse pulse;
    private final TestTime time;
    private final JdbcClient jdbc;
    private final TestRelay relay = TestRelay.start();

    RefusedAnswerTest(
            IncomingMails mails,
            DeskAddresses desks,
            Conversations conversations,
            Replies replies,
            FailingAddresses failing,
            Relays relays,
            SampleWorld world,
            Pulse pulse,
            TestTime time,
            JdbcClient jdbc) {
        this.mails = mails;
        this.conversations = conversations;
        this.replies = replies;
        this.failing = failing;
        this.world = world;
        this.pulse = pulse;
        this.time = time;
        this.jdbc = jdbc;
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));
        relays.set(world.meridian.id(), relay.settings());
    }

    @BeforeEach
    void aCustomerWhomOurMailDoesNotReach() {
        relay.reply("RCPT TO:<grace.lin@", "550 5.1.1 no such user here");
    }

    @AfterEach
    void closeRelay() {
        relay.close();
    }

    @Test
    @Tag("R117")
    void aRefusalForGoodShowsOnTheConversationOnceAndThePrimaryIsToldOnce() {
        // given an inquiry that wants no receipt
        mails.receive(
                Letters.fromGrace(
                        "a1@plasma.example",
                        "Subject: Holes\nX-Auto-Response-Suppress: All\n\nMy plot has holes.\n"),
                Route.SMTP,
                Letters.toDesk());
        var number = new ConversationNumber(1);

        // when
        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Try.", "web"));
        pulse.beat();
        await().until(() -> refusals(number).size() == 1);
        for (var hour = 0; hour < 5; hour++) {
            time.pass(Duration.ofHours(1));
            pulse.beat();
        }

        // then
        assertThat(refusals(number))
                .containsExactly(
                        "Mail to grace.lin@plasma.example could not be delivered: The relay 127.0.0.1:%d refused the mail: 550 5.1.1 no such user here."
                                .formatted(relay.settings().port()));
        assertThat(failing.find(world.meridian.id(), "grace.lin@plasma.example")).isPresent();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from notification.notice where kind = 'MAIL_FAILED'")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private List<String> refusals(ConversationNumber number) {
        return conversations.timeline(number).entries().stream()
                .filter(entry -> entry.direction() == Direction.EVENT)
                .map(Entry::text)
                .filter(text -> text.contains("could not be delivered"))
                .toList();
    }
}
