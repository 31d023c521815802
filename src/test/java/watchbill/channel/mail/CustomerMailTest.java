package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.Attachment;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.State;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "channel", beans = SampleWorld.class)
class CustomerMailTest {

    private static final String DESK = "help@meridian.example";

    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final Conversations conversations;
    private final Endings endings;
    private final Replies replies;
    private final ConversationLists lists;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;

    CustomerMailTest(
            IncomingMails mails,
            DeskAddresses desks,
            Conversations conversations,
            Endings endings,
            Replies replies,
            ConversationLists lists,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.mails = mails;
        this.desks = desks;
        this.conversations = conversations;
        this.endings = endings;
        this.replies = replies;
        this.lists = lists;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void graceWritesOnMondayMorning() {
        jdbc.sql(
                        """
                        truncate conversation.conversation, channel.received_mail, channel.mail_reference,
                                 channel.automatic_answer, outbox.mail cascade
                        """)
                .update();
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), DESK, "Meridian"));
        grace("first@plasma.example", "", DESK, "My plot has holes.");
    }

    @Test
    @Tag("R33")
    void aReceiptGoesOutAndIsNoResponse() {
        assertThat(sent())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.to()).containsExactly("Grace Lin <grace@plasma.example>");
                    assertThat(receipt.headers()).containsEntry("Auto-Submitted", "auto-replied");
                    assertThat(receipt.headers())
                            .containsEntry("In-Reply-To", "<first@plasma.example>");
                    assertThat(receipt.text()).contains("Monday 2 March, 14:00");
                });
        assertThat(conversations.find(number()).state()).isEqualTo(State.NEW);
    }

    @Test
    @Tag("R91")
    void ofTwoFilesTheOneThatIsTooLargeIsLeftOutAndGraceHearsOfItOnce() {
        // when her next mail has a file that fits and one that does not
        var mail =
                """
                Content-Type: multipart/mixed; boundary=b

                --b

                The log and the dump.
                --b
                Content-Disposition: attachment; filename=solver.log

                stopped at 12
                --b
                Content-Disposition: attachment; filename=dump.bin

                %s
                --b--
                """
                        .formatted("0123456789abcde\n".repeat(26 * 65_536));
        grace("second@plasma.example", mail.stripTrailing(), DESK, "");
        grace("second@plasma.example", mail.stripTrailing(), DESK, "");

        // then the text and the log are there, and what is missing is named, to us and once to her
        var entry =
                conversations.timeline(number()).entries().stream()
                        .filter(it -> it.text().startsWith("The log"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.attachments()).extracting(Attachment::name).containsExactly("solver.log");
        assertThat(entry.warnings())
                .contains(
                        "dump.bin was left out: it has 28 MB, and at most 25 MB fit in one file.");
        assertThat(sent()).hasSize(2);
        assertThat(sent().getLast().text())
                .contains("dump.bin was left out", "Send it in parts, or send a link");
    }

    @Test
    @Tag("R108")
    void ofAVisibleMessageAndANoteOneMailLeaves() {
        replies.note(number(), Acting.as(world.nora.id()), NewNote.of("Secret thought", "web"));
        answer("We see it too.");

        assertThat(sent()).hasSize(2);
        assertThat(sent().getLast().text()).contains("We see it too.");
        assertThat(sent()).noneMatch(mail -> mail.raw().contains("Secret thought"));
    }

    @Test
    void anAnswerIsThreadedAndNamesWhoWroteIt() {
        answer("Use `--no-balance`.");

        var mail = sent().getLast();
        assertThat(mail.headers().get("From")).contains("Nora Kessler", DESK);
        assertThat(mail.headers().get("References")).contains("<first@plasma.example>");
        assertThat(mail.headers().get("Reply-To")).contains("help+" + number().value() + ".");
        assertThat(mail.headers()).doesNotContainKey("Auto-Submitted");
        assertThat(mail.subject()).isEqualTo("Re: Holes");
        assertThat(mail.html()).contains("<code>--no-balance</code>");
    }

    @Test
    @Tag("R112")
    void onlyTheFirstMailSaysHowReplyingWorks() {
        answer("One");
        answer("Two");

        assertThat(sent().getFirst().text()).contains("lands in the same conversation", "/c/");
        assertThat(sent().subList(1, 3))
                .noneMatch(mail -> mail.text().contains("lands in the same conversation"));
        assertThat(conversations.timeline(number()).forCustomer())
                .noneMatch(entry -> entry.text().contains("lands in the same conversation"));
    }

    @Test
    @Tag("R109")
    void aReplyFromAPlainMailProgramLandsInTheSameConversation() {
        answer("Which version?");
        var answer = sent().getLast();

        grace(
                "second@plasma.example",
                "In-Reply-To: %s\n".formatted(answer.headers().get("Message-ID")),
                DESK,
                "3.4.2\n\nOn Monday Nora Kessler wrote:\n> Which version?");

        assertThat(customerWrote()).hasSize(2);
        assertThat(customerWrote().getLast().text().strip()).isEqualTo("3.4.2");
        assertThat(customerWrote().getLast().quoted()).contains("> Which version?");
    }

    @Test
    @Tag("R109")
    void aReplyWithoutReferencesIsKnownByTheSignedAddress() {
        answer("Which version?");
        var reply = sent().getLast().headers().getOrDefault("Reply-To", "");
        var address = reply.substring(reply.indexOf('<') + 1, reply.indexOf('>'));

        grace("third@plasma.example", "", address, "3.4.2");

        assertThat(customerWrote()).hasSize(2);
    }

    @Test
    @Tag("R99")
    void theCustomerIsToldOfTheEndAndAReplyReopens() {
        endings.resolve(number(), Acting.forOwner(), Outcome.WORKED_AROUND, null);
        assertThat(sent().getLast().text()).contains("worked around", "A reply reopens it");

        grace(
                "fourth@plasma.example",
                "In-Reply-To: %s\n".formatted(sent().getLast().headers().get("Message-ID")),
                DESK,
                "It is back.");

        assertThat(conversations.find(number()).state()).isEqualTo(State.WAITING_FOR_US);
    }

    @Test
    void aMachineThatKeepsWritingIsAnsweredThreeTimesAnHourAtMost() {
        for (var i = 0; i < 10; i++) {
            grace("loop-%d@plasma.example".formatted(i), "", DESK, "Robot speaking " + i);
        }

        assertThat(sent()).hasSize(3);
    }

    @Test
    @Tag("R120")
    void whoMerelyStoodInCcGetsNothing() {
        grace(
                "cc@plasma.example",
                "Cc: one@plasma.example, two@plasma.example, list@plasma.example\n",
                DESK,
                "With many");
        replies.answer(number(), Acting.forOwner(), NewAnswer.reply("Hello", "web"));

        assertThat(sent()).allMatch(mail -> mail.to().size() == 1 && mail.cc().isEmpty());
    }

    private void answer(String markdown) {
        replies.answer(number(), Acting.forOwner(), NewAnswer.reply(markdown, "web"));
    }

    private ConversationNumber number() {
        return lists.page(world.meridian.id(), ConversationFilter.ALL, null, 1)
                .conversations()
                .getFirst()
                .number();
    }

    private List<Entry> customerWrote() {
        return conversations.timeline(number()).entries().stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .toList();
    }

    private List<KeptMail> sent() {
        return outbox.kept(0, 100);
    }

    private void grace(String messageId, String headers, String to, String text) {
        var raw =
                """
                From: Grace Lin <grace@plasma.example>
                To: help@meridian.example
                Message-ID: <%s>
                Subject: Holes
                %s
                %s
                """
                        .formatted(messageId, headers, text);
        mails.receive(
                raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                Route.SMTP,
                new Envelope("grace@plasma.example", List.of(to)));
    }
}
