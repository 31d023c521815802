package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.channel.mail.Letters.DESK;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.Merges;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.search.Search;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Grace and Jonas wrote to the desk about the same, and Jonas' inquiry was merged into hers.
@Tag("R86")
@WithDatabase(
        modules = {"notification", "search", "channel"},
        beans = SampleWorld.class)
class MergedMailTest {

    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final MailThreads threads;
    private final Merges merges;
    private final Conversations conversations;
    private final Replies replies;
    private final Endings endings;
    private final Search search;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;
    private ConversationNumber hers = new ConversationNumber(0);
    private ConversationNumber his = new ConversationNumber(0);

    MergedMailTest(
            IncomingMails mails,
            DeskAddresses desks,
            MailThreads threads,
            Merges merges,
            Conversations conversations,
            Replies replies,
            Endings endings,
            Search search,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.mails = mails;
        this.desks = desks;
        this.threads = threads;
        this.merges = merges;
        this.conversations = conversations;
        this.replies = replies;
        this.endings = endings;
        this.search = search;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void bothWroteAndHisWasMergedIntoHers() {
        jdbc.sql(
                        """
                        truncate conversation.conversation, channel.received_mail, channel.mail_reference,
                                 channel.automatic_answer, outbox.mail cascade
                        """)
                .update();
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), DESK, "Meridian"));
        hers =
                write(
                        "Grace <grace@plasma.example>",
                        "hers",
                        "Subject: Holes\n\nMy plot has holes.");
        his = write("Jonas <jonas@combustion.example>", "his", "Subject: Gaps\n\nPlots have gaps.");
        merges.merge(his, hers, nora());
    }

    @Test
    void aReplyToTheMergedOnesMailLandsWhereItGoesOn() {
        jonas("later", DESK, "In-Reply-To: <his>\nSubject: Re: Gaps\n\nIn colour, too.");

        assertThat(said(hers))
                .containsExactly("My plot has holes.", "Plots have gaps.", "In colour, too.");
        assertThat(said(his)).containsExactly("Plots have gaps.");
    }

    @Test
    void aReplyToTheMergedOnesAddressLandsWhereItGoesOn() {
        var address = header(receiptOf("jonas@combustion.example"), "Reply-To");
        jonas(
                "later",
                address.substring(address.indexOf('<') + 1, address.indexOf('>')),
                "Subject: Something else\n\nIn colour, too.");

        assertThat(said(hers)).contains("In colour, too.");
    }

    @Test
    void eachCustomerIsWrittenToInTheThreadTheyKnow() {
        replies.answer(hers, nora(), NewAnswer.reply("Use 3.4.2.", "web"));

        var toGrace = sentTo("grace@plasma.example").getLast();
        var toJonas = sentTo("jonas@combustion.example").getLast();
        assertThat(toGrace.subject()).isEqualTo("Re: Holes");
        assertThat(header(toGrace, "References")).contains("<hers>").doesNotContain("<his>");
        assertThat(toJonas.subject()).isEqualTo("Re: Gaps");
        assertThat(header(toJonas, "References")).contains("<his>").doesNotContain("<hers>");
        assertThat(toJonas.raw()).contains("Use 3.4.2.").doesNotContain("grace", "Grace");
        assertThat(toGrace.raw()).doesNotContain("jonas", "Jonas");
    }

    @Test
    @Tag("R108")
    void aNoteReachesNoneOfThem() {
        var before = outbox.kept(0, 100).size();

        replies.note(hers, nora(), NewNote.of("Both have the old library.", "web"));

        assertThat(outbox.kept(0, 100)).hasSize(before);
    }

    @Test
    void theEndIsToldToBothOfTheirOwnInquiry() {
        endings.resolve(hers, nora(), Outcome.FIXED, null);

        assertThat(sentTo("grace@plasma.example").getLast().text())
                .contains("Your inquiry %d is resolved".formatted(hers.value()));
        assertThat(sentTo("jonas@combustion.example").getLast().text())
                .contains("Your inquiry %d is resolved".formatted(his.value()));
    }

    @Test
    void takenBackHisRepliesAreHisAgain() {
        merges.undo(his, nora());

        jonas("later", DESK, "In-Reply-To: <his>\nSubject: Re: Gaps\n\nIn colour, too.");

        assertThat(said(his)).containsExactly("Plots have gaps.", "In colour, too.");
        assertThat(said(hers)).containsExactly("My plot has holes.");
    }

    @Test
    void whatTheMergedOneSaidIsFoundOnceWhereItGoesOn() {
        assertThat(found("gaps")).containsExactly(hers);
        assertThat(found("plot or plots")).containsExactly(hers);
    }

    @Test
    @Tag("R86")
    void takenBackEachIsFoundByItsOwnWords() {
        merges.undo(his, nora());

        assertThat(found("gaps")).containsExactly(his);
        assertThat(found("holes")).containsExactly(hers);
    }

    private List<ConversationNumber> found(String words) {
        var query = search.query(world.meridian, null, words);
        return search.find(world.meridian.id(), query, null, 10).conversations();
    }

    private ConversationNumber write(String author, String id, String more) {
        mails.receive(Letters.from(author, id, more), Route.SMTP, Letters.toDesk());
        return threads.find(world.meridian.id(), List.of(id)).orElseThrow();
    }

    private void jonas(String id, String to, String more) {
        mails.receive(
                Letters.from("Jonas <jonas@combustion.example>", id, more),
                Route.SMTP,
                new Envelope("jonas@combustion.example", List.of(to)));
    }

    private List<String> said(ConversationNumber number) {
        return conversations.timeline(number).forCustomer().stream()
                .map(Entry::text)
                .map(String::strip)
                .toList();
    }

    private KeptMail receiptOf(String email) {
        return sentTo(email).getFirst();
    }

    private List<KeptMail> sentTo(String email) {
        return outbox.kept(0, 100).stream()
                .filter(mail -> mail.to().getFirst().contains(email))
                .toList();
    }

    private static String header(KeptMail mail, String name) {
        return mail.headers().getOrDefault(name, "");
    }

    private Acting nora() {
        return Acting.as(world.nora.id());
    }
}
