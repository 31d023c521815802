package watchbill.channel.mail;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How the SMTP port is opened.
@Component
public class SmtpSettings {

    private final String address;
    private final int port;
    private final DataSize limit;
    private final String certificate;
    private final String key;

    /// @param port        0 for any free one, below 0 for none
    /// @param limit       of one mail on the wire; a file grows by 37 % there, so 36 MB let 25 MB through
    /// @param certificate PEM file with our certificate and those above it; empty for no encryption
    /// @param key         PEM file with its private key
    SmtpSettings(
            @Value("${watchbill.smtp-address:127.0.0.1}") String address,
            @Value("${watchbill.smtp-port}") int port,
            @Value("${watchbill.smtp-limit:36MB}") String limit,
            @Value("${watchbill.smtp-certificate:}") String certificate,
            @Value("${watchbill.smtp-key:}") String key) {
        this.address = address;
        this.port = port;
        this.limit = DataSize.parse(limit);
        this.certificate = certificate;
        this.key = key;
    }

    String address() {
        return address;
    }

    int port() {
        return port;
    }

    /// How large one mail may be, whichever way it comes; in bytes.
    public int limit() {
        return Math.toIntExact(limit.toBytes());
    }

    /// What STARTTLS uses; empty when no certificate is set.
    Optional<SSLContext> tls() {
        if (certificate.isBlank()) {
            return Optional.empty();
        }
        var keys =
                PemSslStoreDetails.forCertificate(location(certificate))
                        .withPrivateKey(location(key));
        return Optional.of(SslBundle.of(new PemSslStoreBundle(keys, null)).createSslContext());
    }

    private static String location(String file) {
        return Path.of(file).toAbsolutePath().toUri().toString();
    }
}
