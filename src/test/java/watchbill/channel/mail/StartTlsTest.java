package watchbill.channel.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"notification", "channel"},
        beans = SampleWorld.class)
class StartTlsTest {

    private final IncomingMails mails;
    private final DeskAddresses desks;
    private final TestTime time;

    StartTlsTest(IncomingMails mails, DeskAddresses desks, TestTime time) {
        this.mails = mails;
        this.desks = desks;
        this.time = time;
    }

    @Test
    void withACertificateTheConnectionCanBeEncrypted(@TempDir Path folder) throws Exception {
        // given a certificate and its key, as files
        var keys = newKeys(folder);
        var certificate = keys.getCertificate("desk");
        var settings =
                new SmtpSettings(
                        "127.0.0.1",
                        0,
                        "36MB",
                        pem(
                                folder.resolve("certificate.pem"),
                                "CERTIFICATE",
                                certificate.getEncoded()),
                        pem(folder.resolve("key.pem"), "PRIVATE KEY", key(keys).getEncoded()));
        var receiver = new SmtpReceiver(settings, mails, desks, time);

        // when
        receiver.start();
        try (var plain = new Socket("127.0.0.1", receiver.port())) {
            var in = reader(plain);
            in.readLine();
            say(plain.getOutputStream(), "EHLO plasma.example");
            assertThat(answer(in)).contains("STARTTLS").contains("SIZE 37748736");
            say(plain.getOutputStream(), "STARTTLS");
            assertThat(in.readLine()).startsWith("220");

            // then
            try (var encrypted =
                    trusting(certificate)
                            .getSocketFactory()
                            .createSocket(plain, "127.0.0.1", receiver.port(), true)) {
                ((SSLSocket) encrypted).startHandshake();
                say(encrypted.getOutputStream(), "EHLO plasma.example");
                assertThat(answer(reader(encrypted))).endsWith("250 Ok\n");
            }
        } finally {
            receiver.stop();
        }
    }

    private static KeyStore newKeys(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made =
                new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-alias",
                                "desk",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "secret",
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        assertThat(made).isZero();
        return KeyStore.getInstance(file.toFile(), "secret".toCharArray());
    }

    private static Key key(KeyStore keys) throws GeneralSecurityException {
        return keys.getKey("desk", "secret".toCharArray());
    }

    private static String pem(Path file, String kind, byte[] content) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                        file,
                        "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, text))
                .toString();
    }

    private static SSLContext trusting(Certificate certificate)
            throws GeneralSecurityException, IOException {
        var known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("desk", certificate);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    private static String answer(BufferedReader in) throws IOException {
        var answer = new StringBuilder();
        String line;
        do {
            line = in.readLine();
            answer.append(line).append('\n');
        } while (line != null && line.startsWith("250-"));
        return answer.toString();
    }
}
