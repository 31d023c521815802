package watchbill.channel.mail;

import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import watchbill.mail.RelaySettings.Encryption;

/// The mailbox that mail is fetched from, for a desk whose mail server cannot give us mail by itself.
@Component
class ImapSettings {

    private static final int CONNECT_MILLIS = 10_000;

    /// Longer than the pause between two signs of life while waiting, so that a dead connection is found out.
    private static final int READ_MILLIS = 6 * 60_000;

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Encryption tls;
    private final String folder;
    private final String desk;

    /// @param host empty for no mailbox; the others then mean nothing
    /// @param desk the address whose mail lies there; it reaches the desk also when it names nobody
    /// @throws IllegalStateException naming what is missing or is not known
    ImapSettings(
            @Value("${watchbill.imap-host:}") String host,
            @Value("${watchbill.imap-port:993}") int port,
            @Value("${watchbill.imap-user:}") String user,
            @Value("${watchbill.imap-password:}") String password,
            @Value("${watchbill.imap-tls:implicit}") String tls,
            @Value("${watchbill.imap-folder:INBOX}") String folder,
            @Value("${watchbill.imap-desk:}") String desk) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.tls = encryption(tls);
        this.folder = folder;
        this.desk = desk;
        if (namesAMailbox()) {
            required("WATCHBILL_IMAP_USER", user);
            required("WATCHBILL_IMAP_PASSWORD", password);
            required("WATCHBILL_IMAP_DESK", desk);
        }
    }

    private static void required(String setting, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "WATCHBILL_IMAP_HOST names a mailbox, and %s is not set. Set it, or leave the host out."
                            .formatted(setting));
        }
    }

    private static Encryption encryption(String tls) {
        try {
            return Encryption.valueOf(tls.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    "WATCHBILL_IMAP_TLS is '%s'. It can be implicit, starttls or none."
                            .formatted(tls),
                    unknown);
        }
    }

    /// Whether there is one at all.
    boolean namesAMailbox() {
        return !host.isBlank();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    String folder() {
        return folder;
    }

    String desk() {
        return desk;
    }

    /// Distinguishes this mailbox from others.
    String name() {
        return "%s@%s/%s".formatted(user, host, folder);
    }

    String protocol() {
        return tls == Encryption.IMPLICIT ? "imaps" : "imap";
    }

    /// Reading leaves no mark: mail is marked as seen when it is stored. Channel sockets are left out, since waiting for
    /// mail does not work with them.
    Properties properties() {
        var prefix = "mail." + protocol() + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.setProperty(prefix + "timeout", Integer.toString(READ_MILLIS));
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "usesocketchannels", "false");
        properties.setProperty(prefix + "partialfetch", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(
                prefix + "starttls.enable", Boolean.toString(tls == Encryption.STARTTLS));
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(tls == Encryption.STARTTLS));
        return properties;
    }
}
