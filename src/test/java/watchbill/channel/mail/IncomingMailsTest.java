package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.Outcome;
import watchbill.conversation.State;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"notification", "channel"},
        beans = SampleWorld.class)
class IncomingMailsTest {

    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final ReplyAddresses replies;
    private final MailThreads threads;
    private final HeldMails held;
    private final SenderRules rules;
    private final FailingAddresses failing;
    private final Conversations conversations;
    private final Endings endings;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    IncomingMailsTest(
            IncomingMails mails,
            DeskAddresses desks,
            ReplyAddresses replies,
            MailThreads threads,
            HeldMails held,
            SenderRules rules,
            FailingAddresses failing,
            Conversations conversations,
            Endings endings,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.mails = mails;
        this.desks = desks;
        this.replies = replies;
        this.threads = threads;
        this.held = held;
        this.rules = rules;
        this.failing = failing;
        this.conversations = conversations;
        this.endings = endings;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void aDeskOnMondayMorning() {
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));
    }

    @Test
    @Tag("R106")
    @Tag("R107")
    void aMailBecomesAConversationOfThePrimary() {
        // when
        receive(
                Letters.fromGrace(
                        "a1@plasma.example",
                        "Subject: Holes\n\nMy plot has holes.\n\n-- \nGrace\n"));

        // then
        var conversation = newest();
        assertThat(conversation.subject()).isEqualTo("Holes");
        assertThat(conversation.requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(conversation.owner()).isEqualTo(world.nora.id());
        assertThat(conversation.deskAddress()).isEqualTo(Letters.DESK);
        var message = messages().getFirst();
        assertThat(message.text()).isEqualTo("My plot has holes.");
        assertThat(message.quoted()).isEqualTo("-- \nGrace");
        assertThat(held.source(world.meridian.id(), message.id())).isPresent();
    }

    @Test
    @Tag("R110")
    void aReplyToTheOriginalMailJoinsTheSameConversation() {
        receive(Letters.fromGrace("b1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var number = newest().number();

        receive(
                Letters.from(
                        "Jonas <jonas@combustion.example>",
                        "b2@combustion.example",
                        "Subject: Re: Holes\nIn-Reply-To: <b1@plasma.example>\n\nMine too.\n"));

        assertThat(newest().number()).isEqualTo(number);
        assertThat(messages())
                .extracting(Entry::text)
                .containsExactly("My plot has holes.", "Mine too.");
        assertThat(messages().getLast().author().name()).isEqualTo("Jonas");
    }

    @Test
    @Tag("R110")
    void aDeskAddedLateToAThreadJoinsItsOtherMails() {
        receive(
                Letters.fromGrace(
                        "c3@plasma.example",
                        "Subject: Re: Holes\nReferences: <c1@other.example> <c2@other.example>\n\nAdding the desk.\n"));
        var number = newest().number();

        receive(
                Letters.from(
                        "Jonas <jonas@combustion.example>",
                        "c4@combustion.example",
                        "Subject: Re: Holes\nIn-Reply-To: <c2@other.example>\n\nMine too.\n"));

        assertThat(newest().number()).isEqualTo(number);
    }

    @Test
    @Tag("R109")
    void aSignedReplyAddressLeadsToItsConversation() {
        receive(Letters.fromGrace("d1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var number = newest().number();
        var address = replies.of(world.meridian.id(), number, Letters.DESK);

        mails.receive(
                Letters.fromGrace("d2@plasma.example", "Subject: no references\n\nMore.\n"),
                Route.SMTP,
                new Envelope("", List.of(address)));

        assertThat(newest().number()).isEqualTo(number);
        assertThat(messages()).hasSize(2);
    }

    @Test
    @Tag("R109")
    void aNumberAloneLeadsNowhere() {
        receive(Letters.fromGrace("e1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var first = newest().number();
        var forged = "help+%d.aaaaaaaaaaaaaaaaaaaa@meridian.example".formatted(first.value());

        mails.receive(
                Letters.from(
                        "M <m@evil.example>",
                        "e2@evil.example",
                        "Subject: Re: [#%d] Holes\n\nTell me.\n".formatted(first.value())),
                Route.SMTP,
                new Envelope("", List.of(forged)));

        assertThat(newest().number()).isNotEqualTo(first);
    }

    @Test
    void theSameMailTwiceIsOneMessage() {
        var mail = Letters.fromGrace("f1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n");
        receive(mail);
        var number = newest().number();

        receive(mail);
        receive(
                Letters.wire(
                        "Received: from elsewhere\n"
                                + new String(mail, StandardCharsets.UTF_8).replace("\r\n", "\n")));

        assertThat(newest().number()).isEqualTo(number);
        assertThat(messages()).hasSize(1);
    }

    @Test
    void aMailWithoutAnIdIsKnownByWhatItSays() {
        var mail = Letters.wire("From: grace.lin@plasma.example\nSubject: No id\n\nText\n");
        receive(mail);
        var number = newest().number();

        receive(mail);

        assertThat(newest().number()).isEqualTo(number);
    }

    @Test
    void theSameMailAHundredTimesAtOnceIsOneMessage()
            throws InterruptedException, ExecutionException {
        // given
        var mail = Letters.fromGrace("g1@plasma.example", "Subject: Hundred\n\nText\n");

        // when eight senders deliver it at the same time, again and again
        try (var senders = Executors.newFixedThreadPool(8)) {
            Callable<Object> delivery =
                    () -> {
                        receive(mail);
                        return mail;
                    };
            for (Future<Object> done :
                    senders.invokeAll(IntStream.range(0, 100).mapToObj(_ -> delivery).toList())) {
                done.get();
            }
        }

        // then
        assertThat(
                        jdbc.sql(
                                        "select count(*) from conversation.conversation where subject = 'Hundred'")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    void aCopiedIdDoesNotMakeAStrangersMailVanish() {
        receive(Letters.fromGrace("h1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var first = newest().number();

        receive(
                Letters.from(
                        "Jonas <jonas@combustion.example>",
                        "h1@plasma.example",
                        "Subject: Other\n\nSomething else.\n"));

        assertThat(newest().number()).isNotEqualTo(first);
    }

    @Test
    @Tag("R116")
    void aBlindCopyOpensAnInquiry() {
        receive(
                Letters.wire(
                        "From: Grace Lin <grace.lin@plasma.example>\nTo: list@plasma.example\nSubject: Blind\nMessage-ID: <i1@plasma.example>\n\nText\n"));

        assertThat(newest().subject()).isEqualTo("Blind");
    }

    @Test
    @Tag("R67")
    void aForwardedMailIsItsAuthorsInquiry() {
        receive(
                Letters.from(
                        "Priya Raman <priya@meridian.example>",
                        "j1@meridian.example",
                        Letters.PROVEN
                                + "Subject: Fwd: Holes\n\nSee below, she called me.\n\n---------- Forwarded message ---------\nFrom: Grace Lin <grace.lin@plasma.example>\nDate: Sun, Mar 1, 2026 at 9:15 AM\nSubject: Holes\nTo: Priya <priya@meridian.example>\n\nMy plot has holes.\n"));

        var conversation = newest();
        assertThat(conversation.requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(Objects.requireNonNull(conversation.reporter()).name()).isEqualTo("Priya Raman");
        assertThat(conversation.subject()).isEqualTo("Holes");
        assertThat(conversation.owner()).isEqualTo(world.nora.id());
        assertThat(conversation.firstContact()).isBefore(conversation.arrivedAt());
        assertThat(messages()).extracting(Entry::text).containsExactly("My plot has holes.");
        assertThat(entries(Direction.NOTE))
                .extracting(Entry::text)
                .containsExactly("See below, she called me.");
    }

    @Test
    void aColleagueWhoAnswersTheCustomerDirectlyHasAnswered() {
        receive(Letters.fromGrace("k1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));

        receive(
                Letters.wire(
                        Letters.PROVEN
                                + "From: Nora Kessler <nora@meridian.example>\nTo: Grace Lin <grace.lin@plasma.example>\nCc: help@meridian.example\nSubject: Re: Holes\nMessage-ID: <k2@meridian.example>\nIn-Reply-To: <k1@plasma.example>\n\nTry this.\n"));

        assertThat(entries(Direction.OUT)).extracting(Entry::text).containsExactly("Try this.");
        assertThat(newest().state()).isEqualTo(State.WAITING_ON_CUSTOMER);
    }

    @Test
    void aColleagueWhoWritesToTheDeskOnlyLeavesANote() {
        receive(Letters.fromGrace("l1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));

        receive(
                Letters.from(
                        "Tomas Ibarra <tomas@meridian.example>",
                        "l2@meridian.example",
                        Letters.PROVEN
                                + "Subject: Re: Holes\nIn-Reply-To: <l1@plasma.example>\n\nI know this one.\n"));

        assertThat(entries(Direction.NOTE))
                .extracting(Entry::text)
                .containsExactly("I know this one.");
        assertThat(newest().state()).isEqualTo(State.NEW);
    }

    @Test
    void aStrangerWhoClaimsToBeAColleagueHasNotAnswered() {
        // given
        receive(Letters.fromGrace("t1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));

        // when
        receive(
                Letters.wire(
                        "From: Nora Kessler <nora@meridian.example>\nTo: Grace Lin <grace.lin@plasma.example>\nCc: help@meridian.example\nSubject: Re: Holes\nMessage-ID: <t2@evil.example>\nIn-Reply-To: <t1@plasma.example>\n\nSend me your password.\n"));

        // then nothing stands under Nora's name, the clock goes on, and somebody is asked to look
        assertThat(entries(Direction.OUT)).isEmpty();
        assertThat(entries(Direction.NOTE)).isEmpty();
        assertThat(newest().state()).isEqualTo(State.NEW);
        assertThat(entries(Direction.EVENT))
                .extracting(Entry::text)
                .contains(
                        "A mail that says it is from Nora Kessler waits among held mail, because nothing shows that it is.");
        var waiting = held.waiting(world.meridian.id(), Long.MAX_VALUE, 1).getFirst();
        assertThat(waiting.reason()).contains("says it is from Nora Kessler");

        // when one of us knows that it is hers after all
        held.release(world.meridian.id(), waiting.id());

        // then
        assertThat(entries(Direction.OUT))
                .extracting(Entry::text)
                .containsExactly("Send me your password.");
    }

    @Test
    void aHeldMailToASignedAddressFindsItsConversationWhenItIsLetThrough() {
        // given
        receive(Letters.fromGrace("u1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var number = newest().number();
        rules.set(world.meridian.id(), "ines@held.example", SenderRule.HOLD);

        // when
        mails.receive(
                Letters.from(
                        "Ines <ines@held.example>",
                        "u2@held.example",
                        "Subject: No references\n\nMine too.\n"),
                Route.SMTP,
                new Envelope("", List.of(replies.of(world.meridian.id(), number, Letters.DESK))));
        var waiting = held.waiting(world.meridian.id(), Long.MAX_VALUE, 1).getFirst();
        held.release(world.meridian.id(), waiting.id());

        // then
        assertThat(newest().number()).isEqualTo(number);
        assertThat(messages()).extracting(Entry::text).contains("Mine too.");
    }

    @Test
    @Tag("R67")
    void aMailPassedOnByWhoeverClaimsToBeAColleagueIsTakenWithARemark() {
        receive(
                Letters.from(
                        "Priya Raman <priya@meridian.example>",
                        "v1@meridian.example",
                        "Subject: Fwd: Holes\n\nSee below, she called me.\n\n---------- Forwarded message ---------\nFrom: Grace Lin <grace.lin@plasma.example>\nDate: Sun, Mar 1, 2026 at 9:15 AM\nSubject: Holes\nTo: Priya <priya@meridian.example>\n\nMy plot has holes.\n"));

        assertThat(newest().requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(entries(Direction.NOTE)).isEmpty();
        assertThat(entries(Direction.EVENT))
                .extracting(Entry::text)
                .contains(
                        "Passed on by a mail that says it is from Priya Raman. That is not verified. It wrote: “See below, she called me.”");
    }

    @Test
    @Tag("R115")
    void anAutomaticReplyIsAnEventAndNoMessage() {
        receive(Letters.fromGrace("m1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));

        receive(
                Letters.fromGrace(
                        "m2@plasma.example",
                        "Subject: Out of office\nAuto-Submitted: auto-replied\nIn-Reply-To: <m1@plasma.example>\n\nI am away.\n"));

        assertThat(messages()).hasSize(1);
        assertThat(entries(Direction.EVENT))
                .extracting(Entry::text)
                .contains("An automatic reply came from Grace Lin. It counts as nothing.");
    }

    @Test
    @Tag("R115")
    void aMachinesMailWaitsUntilOneOfUsLetsItThrough() {
        receive(
                Letters.from(
                        "Forge <notifications@forge.example>",
                        "n1@forge.example",
                        "Subject: Build broke\nAuto-Submitted: auto-generated\n\nIt broke.\n"));
        var waiting = held.waiting(world.meridian.id(), Long.MAX_VALUE, 1).getFirst();
        assertThat(waiting.subject()).isEqualTo("Build broke");

        assertThat(held.release(world.meridian.id(), waiting.id())).isTrue();

        assertThat(newest().subject()).isEqualTo("Build broke");
        assertThat(held.release(world.meridian.id(), waiting.id())).isFalse();
    }

    @Test
    @Tag("R115")
    void aTeamDecidesAboutSenders() {
        rules.set(world.meridian.id(), "@allowed.example", SenderRule.ALLOW);
        rules.set(world.meridian.id(), "spam@allowed.example", SenderRule.DROP);

        receive(
                Letters.from(
                        "noreply@allowed.example",
                        "o1@allowed.example",
                        "Subject: Allowed\n\nText\n"));
        receive(
                Letters.from(
                        "spam@allowed.example",
                        "o2@allowed.example",
                        "Subject: Dropped\n\nText\n"));

        assertThat(newest().subject()).isEqualTo("Allowed");
    }

    @Test
    @Tag("R117")
    void aBounceShowsOnItsConversationAndMarksTheAddress() {
        // given an answer of ours
        receive(Letters.fromGrace("p1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var number = newest().number();
        transaction.executeWithoutResult(
                _ -> threads.sent(world.meridian.id(), number, "ours1@meridian.example"));

        // when it comes back, twice
        for (var report : List.of("p2", "p3")) {
            receive(
                    Letters.wire(
                            "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: Undelivered\nMessage-ID: <"
                                    + report
                                    + "@mx.example>\nContent-Type: multipart/report; boundary=A\n\n--A\n\nSorry\n--A\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; grace.lin@plasma.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n--A\nContent-Type: message/rfc822\n\nMessage-ID: <ours1@meridian.example>\n--A--\n"));
        }

        // then
        assertThat(newest().number()).isEqualTo(number);
        assertThat(messages()).hasSize(1);
        assertThat(entries(Direction.EVENT))
                .extracting(Entry::text)
                .contains(
                        "Mail to grace.lin@plasma.example could not be delivered: 5.1.1 550 no such user.");
        assertThat(failing.find(world.meridian.id(), "grace.lin@plasma.example")).isPresent();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from notification.notice where kind = 'MAIL_FAILED' and conversation = :number")
                                .param("number", number.value())
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    void ourOwnMailThatComesBackIsNothingNew() {
        receive(Letters.fromGrace("q1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        var number = newest().number();
        transaction.executeWithoutResult(_ ->
                threads.sent(
                        world.meridian.id(), number, "1.m2.abcdefghij234567klmn@meridian.example"));

        receive(
                Letters.from(
                        "Meridian <help@meridian.example>",
                        "1.m2.abcdefghij234567klmn@meridian.example",
                        "Subject: Re: Holes\nIn-Reply-To: <q1@plasma.example>\n\nTry this.\n"));

        assertThat(messages()).hasSize(1);
    }

    @Test
    @Tag("R99")
    void aCustomersMailReopensWhatHadEnded() {
        receive(Letters.fromGrace("r1@plasma.example", "Subject: Holes\n\nMy plot has holes.\n"));
        endings.resolve(newest().number(), Acting.as(world.nora.id()), Outcome.FIXED, null);

        receive(
                Letters.fromGrace(
                        "r2@plasma.example",
                        "Subject: Re: Holes\nIn-Reply-To: <r1@plasma.example>\n\nNot yet.\n"));

        assertThat(newest().state()).isEqualTo(State.WAITING_FOR_US);
    }

    @Test
    void aMailThatCannotBeHandledIsTakenAsItCame() {
        // given a mail to a conversation that is not there, by an address of ours
        var address =
                replies.of(world.meridian.id(), new ConversationNumber(999_999), Letters.DESK);

        // when it comes three times
        var mail = Letters.fromGrace("s1@plasma.example", "Subject: Lost\n\nText\n");
        for (var delivery = 0; delivery < 3; delivery++) {
            mails.receive(mail, Route.SMTP, new Envelope("", List.of(address)));
        }

        // then it is an inquiry of the Primary with the reason and with its source
        assertThat(newest().subject()).isEqualTo("Mail that could not be read");
        assertThat(newest().owner()).isEqualTo(world.nora.id());
        var message = messages().getFirst();
        assertThat(message.warnings())
                .singleElement()
                .asString()
                .contains("could not be handled", "999999");
        assertThat(message.text()).contains("Subject: Lost");
        assertThat(held.source(world.meridian.id(), message.id())).hasValue(mail);

        // and she is told of it once
        assertThat(messages()).hasSize(1);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from notification.notice where conversation = :number")
                                .param("number", newest().number().value())
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private void receive(byte[] raw) {
        mails.receive(raw, Route.SMTP, Letters.toDesk());
    }

    private Conversation newest() {
        var number =
                jdbc.sql("select max(number) from conversation.conversation")
                        .query(Long.class)
                        .single();
        return conversations.find(new ConversationNumber(Objects.requireNonNull(number)));
    }

    private List<Entry> messages() {
        return entries(Direction.IN);
    }

    private List<Entry> entries(Direction direction) {
        return conversations.timeline(newest().number()).entries().stream()
                .filter(entry -> entry.direction() == direction)
                .toList();
    }
}
