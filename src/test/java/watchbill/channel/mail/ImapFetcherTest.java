package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static watchbill.testing.SampleWorld.local;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.channel.way.SignOfLife;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@Tag("R106")
@WithDatabase(modules = "channel", beans = SampleWorld.class)
class ImapFetcherTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final MailboxSql positions;
    private final IntakeWatch watch;
    private final JdbcClient jdbc;
    private final TestTime time;
    private final TeamId team;
    private final GreenMailUser desk;
    private ImapFetcher fetcher;

    ImapFetcherTest(
            IncomingMails mails,
            DeskAddresses desks,
            MailboxSql positions,
            IntakeWatch watch,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.mails = mails;
        this.desks = desks;
        this.positions = positions;
        this.watch = watch;
        this.jdbc = jdbc;
        this.time = time;
        this.team = world.meridian.id();
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));
        server.start();
        desk = server.setUser(Letters.DESK, "desk", "secret");
        fetcher = fetcher();
    }

    @BeforeEach
    void start() {
        fetcher.start();
    }

    @AfterEach
    void stop() {
        fetcher.stop();
        server.stop();
        jdbc.sql("delete from channel.mailbox").update();
        jdbc.sql("delete from channel.intake").update();
    }

    @Test
    void mailIsFetchedWhenItComesAndMarkedWhenItIsStored() throws MessagingException {
        deliver("a@x", "Waiting");
        await().atMost(SOON).until(() -> stored("Waiting"));

        deliver("b@x", "While we wait");
        await().atMost(SOON).until(() -> stored("While we wait"));

        await().atMost(SOON).until(this::allSeen);
    }

    @Test
    @Tag("R116")
    void mailThatDoesNotNameTheDeskReachesItAllTheSame() throws MessagingException {
        desk.deliver(
                message(
                        "From: list@plasma.example\nTo: users@plasma.example\nSubject: Blind copy\nMessage-ID: <c@x>\n\nText\n"));

        await().atMost(SOON).until(() -> stored("Blind copy"));
    }

    @Test
    @Tag("R118")
    void mailThatIsLeftAloneStaysUnread() throws Exception {
        desks.keep(new DeskAddress(team, "users@meridian.example", "Meridian"));
        desks.treat(team, "users@meridian.example", AddressRule.LEAVE, "");

        desk.deliver(
                message(
                        "From: grace@plasma.example\nTo: users@meridian.example\nSubject: For the list\nMessage-ID: <l1@x>\n\nText\n"));
        deliver("l2@x", "For the desk");
        await().atMost(SOON).until(() -> stored("For the desk"));

        assertThat(stored("For the list")).isFalse();
        assertThat(allSeen()).isFalse();
    }

    @Test
    void afterARestartItGoesOnWhereItWas() throws MessagingException {
        deliver("d@x", "Before");
        await().atMost(SOON).until(() -> stored("Before"));
        fetcher.stop();

        deliver("e@x", "Meanwhile");
        fetcher = fetcher();
        fetcher.start();

        await().atMost(SOON).until(() -> stored("Meanwhile"));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from channel.received_mail where subject = 'Before'")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    @Tag("R80")
    void aMailboxThatIsGoneLeavesItsLastSignOfLife() throws MessagingException {
        deliver("f@x", "Signs");
        await().atMost(SOON).until(() -> stored("Signs"));
        await().atMost(SOON).until(() -> sign().messageAt() != null);

        time.pass(Duration.ofMinutes(1));
        server.stop();

        await().atMost(SOON).until(() -> sign().fails());
        assertThat(sign().isLate(local("2026-03-02T09:10"), Duration.ofMinutes(15))).isFalse();
        assertThat(sign().isLate(local("2026-03-02T09:17"), Duration.ofMinutes(15))).isTrue();
        assertThat(sign().failure()).isNotBlank();
    }

    private SignOfLife sign() {
        watch.reread();
        return watch.of(team).stream()
                .filter(sign -> sign.name().startsWith("desk@"))
                .findFirst()
                .orElseThrow();
    }

    private ImapFetcher fetcher() {
        var settings =
                new ImapSettings(
                        "127.0.0.1",
                        server.getImap().getPort(),
                        "desk",
                        "secret",
                        "none",
                        "INBOX",
                        Letters.DESK);
        return new ImapFetcher(settings, positions, mails, watch);
    }

    private void deliver(String id, String subject) throws MessagingException {
        desk.deliver(
                message(
                        new String(
                                Letters.fromGrace(id, "Subject: " + subject + "\n\nText\n"),
                                StandardCharsets.UTF_8)));
    }

    private static MimeMessage message(String source) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(Letters.wire(source.replace("\r\n", "\n"))));
    }

    private boolean stored(String subject) {
        return jdbc.sql(
                        "select exists (select from channel.received_mail where subject = :subject)")
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    private boolean allSeen() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(desk).getMessages().stream()
                .allMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
    }
}
