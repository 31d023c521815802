package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// A team has a second help list, and decides what becomes of its mail.
@WithDatabase(modules = "channel", beans = SampleWorld.class)
@Tag("R118")
class AddressRulesTest {

    private static final String LIST = "users@meridian.example";

    private static final byte[] MAIL =
            Letters.fromGrace("a@plasma.example", "Subject: Holes\n\nMy plot has holes.\n");

    private final IncomingMails mails;
    private final HeldMails held;
    private final DeskAddresses desks;
    private final ReplyAddresses replies;
    private final JdbcClient jdbc;
    private final TeamId team;

    AddressRulesTest(
            IncomingMails mails,
            HeldMails held,
            DeskAddresses desks,
            ReplyAddresses replies,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.mails = mails;
        this.held = held;
        this.desks = desks;
        this.replies = replies;
        this.jdbc = jdbc;
        this.team = world.meridian.id();
        time.set(local("2026-03-02T09:00"));
    }

    @BeforeEach
    void theTeamHasTwoAddressesAndNoMail() {
        jdbc.sql(
                        "truncate conversation.conversation, channel.received_mail, channel.mail_reference cascade")
                .update();
        desks.keep(new DeskAddress(team, Letters.DESK, "Meridian"));
        desks.keep(new DeskAddress(team, LIST, "Meridian"));
    }

    @Test
    void whatIsForwardedIsTakenInAtTheOtherAddress() {
        desks.treat(team, LIST, AddressRule.FORWARD, Letters.DESK);

        receive(MAIL, LIST);

        assertThat(deskAddresses()).containsExactly(Letters.DESK);
    }

    @Test
    void whatIsListenedToIsKeptToBeReadAndCanBecomeAnInquiry() {
        desks.treat(team, LIST, AddressRule.LISTEN, "");

        receive(MAIL, LIST);
        assertThat(deskAddresses()).isEmpty();
        assertThat(held.count(team)).isZero();
        var listened = held.listened(team, Long.MAX_VALUE, 10);
        assertThat(listened)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("Holes");
                    assertThat(mail.reason()).isEqualTo("It came to users@meridian.example.");
                });

        assertThat(held.release(team, listened.getFirst().id())).isTrue();
        assertThat(deskAddresses()).containsExactly(LIST);
        assertThat(held.listened(team, Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void aCopyToTheDeskIsTakenInWhicheverCopyComesFirst() {
        desks.treat(team, LIST, AddressRule.LISTEN, "");

        receive(MAIL, LIST);
        receive(MAIL, Letters.DESK);
        receive(MAIL, LIST);
        assertThat(deskAddresses()).hasSize(1);

        receive(
                Letters.fromGrace("b@plasma.example", "Subject: Two\n\nText\n"),
                LIST,
                Letters.DESK);
        assertThat(deskAddresses()).hasSize(2);
    }

    @Test
    void whatBelongsToAConversationGoesOnThereByAnyAddress() {
        receive(MAIL, Letters.DESK);
        desks.treat(team, LIST, AddressRule.LISTEN, "");

        receive(
                Letters.fromGrace(
                        "c@plasma.example",
                        "Subject: Re: Holes\nIn-Reply-To: <a@plasma.example>\n\nMore.\n"),
                LIST);

        assertThat(held.listened(team, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void whatIsLeftAloneIsNotTakenExceptForItsConversation() {
        receive(MAIL, Letters.DESK);
        desks.treat(team, LIST, AddressRule.LEAVE, "");
        var reply = Letters.fromGrace("d@plasma.example", "Subject: Re: Holes\n\nMore.\n");
        var number = count("select max(number) from conversation.conversation");
        var signed = replies.of(team, new ConversationNumber(number), LIST);

        assertThat(receive(reply, LIST)).isFalse();
        assertThat(mails.leavesAlone(LIST)).isTrue();
        assertThat(messages()).isOne();

        assertThat(receive(reply, signed)).isTrue();
        assertThat(mails.leavesAlone(signed)).isFalse();
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void aMailboxCountsOnlyWhereNoAddressOfTheTeamIsNamed() {
        desks.treat(team, LIST, AddressRule.LISTEN, "");

        mails.receive(MAIL, Route.IMAP, new Envelope("", List.of(LIST), Letters.DESK));
        assertThat(deskAddresses()).isEmpty();

        mails.receive(
                Letters.fromGrace("e@plasma.example", "Subject: Blind\n\nText\n"),
                Route.IMAP,
                new Envelope("", List.of("somebody@plasma.example"), Letters.DESK));
        assertThat(deskAddresses()).containsExactly(Letters.DESK);
    }

    @Test
    void theTeamsOwnMailThatComesBackByTheListIsNoNews() {
        receive(
                Letters.wire(
                        "From: Meridian <help@meridian.example>\nTo: users@meridian.example\nSubject: Re: Holes\nMessage-ID: <new@lists.example>\nX-Watchbill-Loop: meridian\n\nTry this.\n"),
                LIST);

        assertThat(deskAddresses()).isEmpty();
    }

    private boolean receive(byte[] mail, String... recipients) {
        return mails.receive(mail, Route.SMTP, new Envelope("", List.of(recipients)));
    }

    /// Where each conversation came in.
    private List<String> deskAddresses() {
        return jdbc.sql("select desk_address from conversation.conversation order by number")
                .query((row, _) -> row.getString("desk_address"))
                .list();
    }

    private long messages() {
        return count("select count(*) from channel.received_mail where state = 'taken'");
    }

    private long count(String sql) {
        return Objects.requireNonNull(jdbc.sql(sql).query(Long.class).single());
    }
}
