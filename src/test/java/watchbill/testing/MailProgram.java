package watchbill.testing;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Sends mail as any mail program would: by SMTP, over the wire.
public final class MailProgram {

    private final int port;

    public MailProgram(int smtpPort) {
        port = smtpPort;
    }

    /// Sends a mail exactly as written.
    ///
    /// @param raw headers, an empty line, the text; line ends of any kind
    /// @throws IllegalStateException with the server's words, if it does not take the mail
    public void send(String from, String to, String raw) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.from", from);
        var session = Session.getInstance(settings);
        var bytes =
                raw.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try (var transport = (SMTPTransport) session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(bytes)),
                    new Address[] {new InternetAddress(to)});
        } catch (MessagingException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }
}
