package watchbill.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import watchbill.mail.Delivery.Refused;
import watchbill.mail.Delivery.RefusedRecipient;
import watchbill.mail.Delivery.Sent;
import watchbill.mail.Delivery.TryLater;
import watchbill.mail.RelaySettings.Encryption;

class SmtpRelayTest {

    private static final byte[] MAIL =
            "Message-ID: <a@desk.example>\r\nSubject: x\r\n\r\nHello\r\n.dots\r\n"
                    .getBytes(US_ASCII);

    @Test
    void aMailThatIsTakenIsSent() {
        try (var server = ScriptedSmtpServer.start()) {
            // when
            var delivery = send(server.port(), "grace@navy.example", "ada@visit.example");

            // then
            assertThat(delivery)
                    .isEqualTo(
                            new Sent(
                                    List.of("grace@navy.example", "ada@visit.example"),
                                    List.of(),
                                    List.of()));
            assertThat(server.heard())
                    .contains(
                            "MAIL FROM:<bounces@desk.example>",
                            "RCPT TO:<grace@navy.example>",
                            "Message-ID: <a@desk.example>",
                            "..dots");
        }
    }

    @Test
    void aMailThatWantsNoReportHasNoSender() {
        try (var server = ScriptedSmtpServer.start()) {
            new SmtpRelay(settings(server.port())).send("", List.of("grace@navy.example"), MAIL);

            assertThat(server.heard()).contains("MAIL FROM:<>");
        }
    }

    @Test
    void eachRecipientThatIsNotTakenIsTold() {
        try (var server =
                ScriptedSmtpServer.start(
                        "RCPT TO:<gone@navy.example>",
                        "550 5.1.1 no such user",
                        "RCPT TO:<busy@navy.example>",
                        "450 4.2.1 greylisted")) {
            // when
            var delivery =
                    send(
                            server.port(),
                            "grace@navy.example",
                            "gone@navy.example",
                            "busy@navy.example");

            // then
            assertThat(delivery)
                    .isEqualTo(
                            new Sent(
                                    List.of("grace@navy.example"),
                                    List.of(
                                            new RefusedRecipient(
                                                    "gone@navy.example", "550 5.1.1 no such user")),
                                    List.of(
                                            new RefusedRecipient(
                                                    "busy@navy.example", "450 4.2.1 greylisted"))));
        }
    }

    @Test
    void aRefusalOfEveryRecipientIsForGood() {
        try (var server = ScriptedSmtpServer.start("RCPT TO", "550 5.1.1 no such user")) {
            assertThat(send(server.port(), "gone@navy.example"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.recipients())
                                            .containsExactly(
                                                    new RefusedRecipient(
                                                            "gone@navy.example",
                                                            "550 5.1.1 no such user")));
        }
    }

    @Test
    void greylistingMeansLater() {
        try (var server = ScriptedSmtpServer.start("RCPT TO", "451 4.7.1 try again later")) {
            assertThat(send(server.port(), "grace@navy.example"))
                    .isInstanceOfSatisfying(
                            TryLater.class,
                            later -> assertThat(later.reason()).contains("451 4.7.1"));
        }
    }

    @Test
    void aRefusalOfTheWholeMailIsForGood() {
        try (var server = ScriptedSmtpServer.start("DATA-END", "554 5.7.1 spam")) {
            assertThat(send(server.port(), "grace@navy.example"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).contains("554 5.7.1 spam"));
        }
    }

    @Test
    void aFullDiskOfTheRelayMeansLater() {
        try (var server = ScriptedSmtpServer.start("MAIL FROM", "452 4.3.1 disk full")) {
            assertThat(send(server.port(), "grace@navy.example")).isInstanceOf(TryLater.class);
        }
    }

    @Test
    void nobodyThereMeansLater() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        assertThat(send(closed, "grace@navy.example")).isInstanceOf(TryLater.class);
    }

    @Test
    void aRelayWithoutTheEncryptionAskedForGetsNothing() {
        try (var server = ScriptedSmtpServer.start()) {
            var settings =
                    new RelaySettings("127.0.0.1", server.port(), null, null, Encryption.STARTTLS);

            assertThat(new SmtpRelay(settings).send("", List.of("grace@navy.example"), MAIL))
                    .isInstanceOf(TryLater.class);
            assertThat(server.heard()).doesNotContain("MAIL FROM");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        assertThat(send(1, "nobody")).isInstanceOf(Refused.class);
    }

    private static Delivery send(int port, String... recipients) {
        return new SmtpRelay(settings(port))
                .send("bounces@desk.example", List.of(recipients), MAIL);
    }

    private static RelaySettings settings(int port) {
        return new RelaySettings("127.0.0.1", port, null, null, Encryption.NONE);
    }
}
