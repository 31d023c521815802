package watchbill.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.mail.MailAddress;
import watchbill.mail.MailParser;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.outbox.Senders;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;
import watchbill.worktime.WorkCalendars;

/// Machines that answer machines: a few mails go round, and then it is quiet.
@Tag("R115")
@WithDatabase(
        modules = {"notification", "channel"},
        beans = SampleWorld.class)
class LoopTest {

    private static final String OTHER_DESK = "help@lattice.example";

    /// Far more than two machines may ever send each other.
    private static final int ENDLESS = 100;

    private final IncomingMails mails;
    private final Outbox outbox;
    private final Replies replies;
    private final SampleWorld world;
    private final JdbcClient jdbc;

    private long postman;

    LoopTest(
            IncomingMails mails,
            DeskAddresses desks,
            Outbox outbox,
            Replies replies,
            Senders senders,
            Teams teams,
            People people,
            WorkCalendars calendars,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.mails = mails;
        this.outbox = outbox;
        this.replies = replies;
        this.world = world;
        this.jdbc = jdbc;
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));

        var lattice =
                teams.bySlug("lattice")
                        .orElseGet(() -> teams.add("lattice", "Lattice", LOS_ANGELES));
        calendars.replace(lattice.id(), SampleWorld.calendar(), time.instant());
        senders.set(lattice.id(), new MailAddress("Lattice", OTHER_DESK));
        desks.keep(new DeskAddress(lattice.id(), OTHER_DESK, "Lattice"));
        var lennart = new Newcomer("Lennart Holm", "lennart@lattice.example", Role.SCHEDULER, 100);
        people.keep(lattice.id(), lennart, new Actor.SetUp());
        carryUntilQuiet(LoopTest::nobody);
    }

    @Test
    void twoDesksThatConfirmEachMailAreQuietAfterOneReceipt() {
        // when a mail comes from the other desk's address, which answers by itself as we do
        receive(OTHER_DESK, "a1@lattice.example", "Subject: From desk to desk\n\nHello\n");

        // then
        assertThat(carryUntilQuiet(LoopTest::nobody)).isEqualTo(1);
    }

    @Test
    void twoDesksWhosePeopleTalkStayInOneConversationOnEachSide() {
        // given
        receive(OTHER_DESK, "b1@lattice.example", "Subject: Between people\n\nHello\n");
        carryUntilQuiet(LoopTest::nobody);
        var ours = newest();

        // when Nora answers the other desk, which has never heard of it
        replies.answer(ours, Acting.as(world.nora.id()), NewAnswer.reply("Yes?", "web"));

        // then it waits there for a look instead of causing receipts in turn
        assertThat(carryUntilQuiet(LoopTest::nobody)).isEqualTo(1);
        assertThat(
                        jdbc.sql("select count(*) from channel.received_mail where state = 'held'")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void aRobotThatMarksNothingAndForgetsEachThreadGetsThreeReceiptsAnHour() {
        receive("robot@machine.example", "c1@machine.example", "Subject: Ticket 1\n\nHello\n");

        // when it answers each of our mails with a new one, as a person would write it
        var sent = carryUntilQuiet(LoopTest::robot);

        // then
        assertThat(sent).isEqualTo(3);
    }

    @Test
    void anAbsentCustomerIsToldOnceHoweverOftenTheirProgramAnswers() {
        receive("grace@away.example", "d1@away.example", "Subject: Holes\n\nMy plot.\n");

        // when her mail program says to each of our mails that she is away
        var sent = carryUntilQuiet(LoopTest::outOfOffice);

        // then
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void aListsDigestIsNotAnswered() {
        receive(
                "users-request@lists.example",
                "e1@lists.example",
                "Subject: Users Digest, Vol 12, Issue 3\nList-Id: <users.lists.example>\nPrecedence: list\n\nToday's topics\n");

        assertThat(carryUntilQuiet(LoopTest::robot)).isZero();
    }

    @FunctionalInterface
    private interface Correspondent {
        /// What comes back at once for a mail of ours, if anything.
        Optional<byte[]> answer(KeptMail mail, int number);
    }

    /// Delivers what we write: to the other desk if it is for that, and to the correspondent otherwise.
    ///
    /// @return how many mails we wrote to anybody outside the teams before it was quiet
    private int carryUntilQuiet(Correspondent correspondent) {
        var carried = 0;
        for (var mail = next(); mail.isPresent(); mail = next()) {
            carried++;
            assertThat(carried).as("mails before it is quiet").isLessThan(ENDLESS);
            carry(mail.get(), correspondent, carried);
        }
        return carried;
    }

    private Optional<KeptMail> next() {
        var waiting =
                outbox.kept(postman, 100).stream().filter(mail -> !isNotice(mail)).findFirst();
        waiting.ifPresent(mail -> postman = mail.id());
        return waiting;
    }

    private static boolean isNotice(KeptMail mail) {
        return mail.to().toString().matches(".*(nora|lennart|daniel)@.*");
    }

    private void carry(KeptMail mail, Correspondent correspondent, int number) {
        var raw = mail.raw().getBytes(UTF_8);
        if (mail.to().toString().contains(OTHER_DESK)) {
            mails.receive(raw, Route.SMTP, new Envelope("", List.of(OTHER_DESK)));
        } else {
            correspondent
                    .answer(mail, number)
                    .ifPresent(answer -> mails.receive(answer, Route.SMTP, Letters.toDesk()));
        }
    }

    private static Optional<byte[]> nobody(KeptMail mail, int number) {
        return Optional.empty();
    }

    private static Optional<byte[]> robot(KeptMail mail, int number) {
        return Optional.of(
                Letters.from(
                        "robot@machine.example",
                        "answer-%d@machine.example".formatted(number),
                        "Subject: Ticket %d\n\nWe have your mail.\n".formatted(number + 1)));
    }

    private static Optional<byte[]> outOfOffice(KeptMail mail, int number) {
        var answered = MailParser.parse(mail.raw().getBytes(UTF_8)).header().messageId();
        return Optional.of(
                Letters.from(
                        "grace@away.example",
                        "away-%d@away.example".formatted(number),
                        "Subject: Automatic reply: %s\nAuto-Submitted: auto-replied\nIn-Reply-To: <%s>\n\nI am away.\n"
                                .formatted(mail.subject().toLowerCase(Locale.ROOT), answered)));
    }

    private void receive(String from, String id, String more) {
        mails.receive(Letters.from(from, id, more), Route.SMTP, Letters.toDesk());
    }

    private ConversationNumber newest() {
        return new ConversationNumber(
                jdbc.sql("select max(number) from conversation.conversation")
                        .query(Long.class)
                        .single());
    }
}
