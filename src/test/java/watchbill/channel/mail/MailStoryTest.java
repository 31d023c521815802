package watchbill.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.mail.Delivery.Sent;
import watchbill.mail.MailParser;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;
import watchbill.mail.SmtpRelay;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// A customer who only has a mail program: inquiry, receipt, answer, reply.
@Tag("R106")
@Tag("R108")
@Tag("R109")
@Tag("R119")
@WithDatabase(
        modules = {"notification", "channel"},
        beans = SampleWorld.class)
class MailStoryTest {

    private final Conversations conversations;
    private final Replies replies;
    private final Outbox outbox;
    private final SampleWorld world;
    private final SmtpReceiver receiver;

    MailStoryTest(
            IncomingMails mails,
            DeskAddresses desks,
            Conversations conversations,
            Replies replies,
            Outbox outbox,
            SampleWorld world,
            TestTime time) {
        this.conversations = conversations;
        this.replies = replies;
        this.outbox = outbox;
        this.world = world;
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));
        receiver =
                new SmtpReceiver(
                        new SmtpSettings("127.0.0.1", 0, "36MB", "", ""), mails, desks, time);
    }

    @Test
    void aCustomerGetsAnAnswerAndRepliesWithNothingButAMailProgram() {
        receiver.start();
        try {
            // given a mail to the desk
            deliver(
                    Letters.DESK,
                    Letters.fromGrace(
                            "first@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
            var receipt = customersMail().getLast();
            assertThat(receipt.headers()).containsEntry("Auto-Submitted", "auto-replied");

            // when the Primary answers
            var number = new ConversationNumber(1);
            replies.answer(
                    number, Acting.as(world.nora.id()), NewAnswer.reply("Try **this**.", "web"));

            // then the answer stands below the customer's mail in any mail program
            var answer = MailParser.parse(customersMail().getLast().raw().getBytes(UTF_8));
            assertThat(answer.header().subject()).isEqualTo("Re: Holes");
            assertThat(answer.header().references()).startsWith("first@plasma.example");
            assertThat(answer.body().text()).contains("Try **this**.");

            // and a reply from a plain mail client, which keeps nothing but the address, comes back
            // to it
            var replyTo = answer.header().replyTo().getFirst().address();
            deliver(
                    replyTo,
                    Letters.fromGrace(
                            "second@plasma.example",
                            "Subject: Re: Holes\n\nIt works, thanks.\n\nOn Mon, 2 Mar 2026, Meridian wrote:\n> Try this.\n"));
            assertThat(conversations.timeline(number).entries())
                    .filteredOn(entry -> entry.direction() == Direction.IN)
                    .extracting(Entry::text)
                    .containsExactly("My plot has holes.", "It works, thanks.");
        } finally {
            receiver.stop();
        }
    }

    private List<KeptMail> customersMail() {
        return outbox.kept(0, 100).stream()
                .filter(mail -> mail.to().toString().contains("grace.lin@plasma.example"))
                .toList();
    }

    private void deliver(String recipient, byte[] mail) {
        var relay =
                new SmtpRelay(
                        new RelaySettings(
                                "127.0.0.1", receiver.port(), null, null, Encryption.NONE));
        assertThat(relay.send("grace.lin@plasma.example", List.of(recipient), mail))
                .isInstanceOf(Sent.class);
    }
}
