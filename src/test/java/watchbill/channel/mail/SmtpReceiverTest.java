package watchbill.channel.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.mail.Delivery.Refused;
import watchbill.mail.Delivery.Sent;
import watchbill.mail.Delivery.TryLater;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;
import watchbill.mail.SmtpRelay;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@Tag("R106")
@WithDatabase(modules = "channel", beans = SampleWorld.class)
class SmtpReceiverTest {

    private final JdbcClient jdbc;
    private final DeskAddresses desks;
    private final TeamId team;
    private final SmtpReceiver receiver;

    SmtpReceiverTest(
            IncomingMails mails,
            DeskAddresses desks,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.team = world.meridian.id();
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), Letters.DESK, "Meridian"));
        receiver =
                new SmtpReceiver(
                        new SmtpSettings("127.0.0.1", 0, "36MB", "", ""), mails, desks, time);
    }

    @BeforeEach
    void start() {
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop();
    }

    @Test
    void aMailThatWasTakenIsStored() {
        var delivery =
                relay().send(
                                "grace.lin@plasma.example",
                                List.of(Letters.DESK),
                                Letters.fromGrace("a@x", "Subject: Over SMTP\n\nText\n.dot\n"));

        assertThat(delivery).isInstanceOf(Sent.class);
        assertThat(raw("Over SMTP"))
                .startsWith("Return-Path: <grace.lin@plasma.example>\r\nReceived: from ")
                .endsWith("\r\n\r\nText\r\n.dot\r\n");
    }

    @Test
    void aDeskIsKnownWithAnythingBehindAPlus() {
        assertThat(
                        relay().send(
                                        "",
                                        List.of("Help+any.thing@Meridian.Example"),
                                        Letters.fromGrace("b@x", "Subject: Plus\n\nText\n")))
                .isInstanceOf(Sent.class);
    }

    @Test
    void aRecipientNobodyKnowsIsRefused() {
        var delivery =
                relay().send(
                                "",
                                List.of("nobody@meridian.example"),
                                Letters.fromGrace("c@x", "\nText\n"));

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .contains(
                                                "550",
                                                "There is no desk at <nobody@meridian.example>"));
    }

    @Test
    @Tag("R118")
    void aRecipientWhoseMailIsLeftAloneIsRefused() {
        desks.keep(new DeskAddress(team, "users@meridian.example", "Meridian"));
        desks.treat(team, "users@meridian.example", AddressRule.LEAVE, "");

        var delivery =
                relay().send(
                                "",
                                List.of("users@meridian.example"),
                                Letters.fromGrace("l@x", "\nText\n"));

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .contains(
                                                "550",
                                                "Mail to <users@meridian.example> is not read here"));
    }

    @Test
    void aMailOf25MegabytesIsTaken() {
        var file = "x".repeat(76) + "\n";
        var mail =
                Letters.fromGrace(
                        "d@x",
                        "Subject: Large\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n"
                                + file.repeat(25 * 1024 * 1024 / 57));

        assertThat(relay().send("", List.of(Letters.DESK), mail)).isInstanceOf(Sent.class);
        assertThat(raw("Large").length()).isGreaterThan(34_000_000);
    }

    @Test
    void aMailOverTheLimitIsRefusedForGood() {
        var mail =
                Letters.fromGrace(
                        "e@x", "Subject: Too large\n\n" + ("x".repeat(76) + "\n").repeat(500_000));

        assertThat(relay().send("", List.of(Letters.DESK), mail))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("552"));
    }

    @Test
    void whileTheDatabaseIsAwayTheSenderIsAskedToComeAgain() {
        // given a table that is locked away, as a server that is gone would be
        jdbc.sql("alter table channel.desk_address rename to hidden").update();
        try {
            // then
            assertThat(
                            relay().send(
                                            "",
                                            List.of(Letters.DESK),
                                            Letters.fromGrace("f@x", "Subject: Later\n\nText\n")))
                    .isInstanceOf(TryLater.class);
        } finally {
            jdbc.sql("alter table channel.hidden rename to desk_address").update();
        }
        assertThat(
                        relay().send(
                                        "",
                                        List.of(Letters.DESK),
                                        Letters.fromGrace("f@x", "Subject: Later\n\nText\n")))
                .isInstanceOf(Sent.class);
    }

    @Test
    void severalMailsGoOverOneConnection() throws IOException {
        try (var client = new Socket("127.0.0.1", receiver.port())) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            assertThat(in.readLine()).startsWith("220");
            say(client, in, "HELO plasma.example", "250");
            for (var id : List.of("g1", "g2")) {
                say(client, in, "MAIL FROM:<grace.lin@plasma.example>", "250");
                say(client, in, "RCPT TO:<nobody@meridian.example>", "550");
                say(client, in, "RCPT TO:<help@meridian.example>", "250");
                say(client, in, "RSET", "250");
                say(client, in, "MAIL FROM:<>", "250");
                say(client, in, "RCPT TO:<help@meridian.example>", "250");
                say(client, in, "DATA", "354");
                say(
                        client,
                        in,
                        "Message-ID: <"
                                + id
                                + "@x>\r\nFrom: a@plasma.example\r\nSubject: Many "
                                + id
                                + "\r\n\r\nText\r\n.",
                        "250");
            }
            say(client, in, "QUIT", "221");
        }
        assertThat(raw("Many g1")).contains("Text");
        assertThat(raw("Many g2")).contains("Text");
    }

    @Test
    void aClientThatGoesAwayInTheMiddleLeavesNothing() throws IOException {
        try (var client = new Socket("127.0.0.1", receiver.port())) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            in.readLine();
            say(client, in, "HELO plasma.example", "250");
            say(client, in, "MAIL FROM:<a@plasma.example>", "250");
            say(client, in, "RCPT TO:<help@meridian.example>", "250");
            say(client, in, "DATA", "354");
            client.getOutputStream().write("Subject: Half\r\n\r\nTe".getBytes(US_ASCII));
        }

        relay().send(
                        "",
                        List.of(Letters.DESK),
                        Letters.fromGrace("h@x", "Subject: Whole\n\nText\n"));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from channel.received_mail where subject = 'Half'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private SmtpRelay relay() {
        return new SmtpRelay(
                new RelaySettings("127.0.0.1", receiver.port(), null, null, Encryption.NONE));
    }

    private String raw(String subject) {
        var raw =
                jdbc.sql("select raw from channel.received_mail where subject = :subject")
                        .param("subject", subject)
                        .query((row, _) -> row.getBytes(1))
                        .single();
        return new String(raw, US_ASCII);
    }

    private static void say(Socket client, BufferedReader in, String line, String code)
            throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
        assertThat(in.readLine()).as(line).startsWith(code);
    }
}
