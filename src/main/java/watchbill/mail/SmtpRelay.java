package watchbill.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import watchbill.mail.Delivery.TryLater;
import watchbill.mail.RelaySettings.Encryption;

/// Hands mail to a mail server that takes it from there.
///
/// Every call is a connection of its own and ends in bounded time. Nothing is thrown: what went wrong is the answer.
public final class SmtpRelay {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final RelaySettings settings;

    public SmtpRelay(RelaySettings settings) {
        this.settings = settings;
    }

    /// Hands over one mail.
    ///
    /// A connection that breaks after the mail was sent and before the relay said so gives [TryLater]; the second
    /// mail then carries the same Message-ID, by which its reader's program knows it.
    ///
    /// @param envelopeFrom where failures are reported to; empty for mail that wants no report
    /// @param recipients   whom it is for, whatever its header says
    /// @param raw          the mail as [MailComposer] wrote it
    public Delivery send(String envelopeFrom, List<String> recipients, byte[] raw) {
        try {
            var addresses = addresses(recipients);
            var session = Session.getInstance(properties(envelopeFrom, recipients));
            var message = new MimeMessage(session, new ByteArrayInputStream(raw));
            return send(session, message, addresses);
        } catch (AddressException unusable) {
            return new Delivery.Refused(
                    "The address '%s' cannot be written to: %s"
                            .formatted(unusable.getRef(), unusable.getMessage()),
                    List.of(
                            new Delivery.RefusedRecipient(
                                    String.valueOf(unusable.getRef()),
                                    String.valueOf(unusable.getMessage()))));
        } catch (MessagingException unreadable) {
            return new Delivery.Refused(
                    "The mail could not be read again: " + unreadable.getMessage(), List.of());
        }
    }

    private Delivery send(Session session, MimeMessage message, Address[] addresses)
            throws NoSuchProviderException {
        var transport = session.getTransport("smtp");
        try (transport) {
            transport.connect(
                    settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, addresses);
            return RelayAnswer.sentToAll(addresses);
        } catch (AuthenticationFailedException refused) {
            return new TryLater(
                    "The relay %s did not accept user and password: %s"
                            .formatted(settings, refused.getMessage()));
        } catch (MessagingException failure) {
            return RelayAnswer.of(failure, settings);
        }
    }

    private static Address[] addresses(List<String> recipients) throws AddressException {
        var addresses = new Address[recipients.size()];
        for (var at = 0; at < addresses.length; at++) {
            var mailbox = HeaderValue.mailbox(recipients.get(at));
            if (!mailbox.contains("@")) {
                throw new AddressException("It has no domain", recipients.get(at));
            }
            addresses[at] = new InternetAddress(mailbox, false);
        }
        return addresses;
    }

    private Properties properties(String envelopeFrom, List<String> recipients) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.setProperty("mail.smtp.timeout", Long.toString(ANSWER.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", Long.toString(ANSWER.toMillis()));
        properties.setProperty(
                "mail.smtp.from",
                envelopeFrom.isEmpty() ? "<>" : HeaderValue.mailbox(envelopeFrom));
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.starttls.enable",
                Boolean.toString(settings.tls() == Encryption.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(settings.tls() == Encryption.STARTTLS));
        properties.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(settings.tls() == Encryption.IMPLICIT));
        properties.setProperty(
                "mail.mime.allowutf8", Boolean.toString(!isAscii(envelopeFrom, recipients)));
        return properties;
    }

    /// Addresses in other letters need a relay that knows them (RFC 6531); it is asked only for those.
    private static boolean isAscii(String envelopeFrom, List<String> recipients) {
        return (envelopeFrom + recipients).chars().allMatch(character -> character < 128);
    }
}
