package watchbill.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Signs what we give out, and recognises it when it comes back.
///
/// Everything is an HMAC-SHA-256 with one secret of the installation, so nothing needs to be stored to be checked.
/// All results are lower-case letters, digits and hyphens; capitals are accepted when they come back.
@Component
public class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    /// Characters of a signature: 100 bits, far out of reach of guessing over a network.
    private static final int LENGTH = 20;

    private static final Pattern SEALED =
            Pattern.compile("([a-z2-7]*)-([0-9a-z]{1,13})-([a-z2-7]+)");

    private final SecretKeySpec secret;

    @Autowired
    Signatures(SecretSql sql) {
        this(sql.findOrKeep(freshSecret()));
    }

    /// Signs with a given secret; the server itself takes the one in the database.
    public Signatures(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /// Marks a text as ours. Equal texts have equal marks.
    ///
    /// @return 20 characters
    public String sign(Purpose purpose, String text) {
        return derive(purpose, text).substring(0, LENGTH);
    }

    /// Tells whether `signature` is the mark of `text`, in a time that does not depend on how much of it is right.
    public boolean verify(Purpose purpose, String text, String signature) {
        return same(sign(purpose, text), signature.toLowerCase(Locale.ROOT));
    }

    /// Makes a secret that can be made again from the same text, such as a token that is printed twice.
    ///
    /// @return 52 characters, 256 bits
    public String derive(Purpose purpose, String text) {
        return Base32.encode(mac(purpose + "\0" + text));
    }

    /// Packs a text so that it can travel through a link and come back: readable by all, changed by none.
    ///
    /// @param expires when it stops to count; whole seconds are kept
    public String seal(Purpose purpose, String text, Instant expires) {
        var content =
                Base32.encode(text.getBytes(UTF_8))
                        + "-"
                        + Long.toString(expires.getEpochSecond(), 36);
        return content + "-" + sign(purpose, content);
    }

    /// Unpacks what [#seal] packed.
    public Opened open(Purpose purpose, String sealed, Instant now) {
        var parts = SEALED.matcher(sealed.toLowerCase(Locale.ROOT));
        if (!parts.matches()
                || !verify(purpose, parts.group(1) + "-" + parts.group(2), parts.group(3))) {
            return new Opened.Forged();
        }
        var text = new String(Base32.decode(parts.group(1)), UTF_8);
        var expires = Instant.ofEpochSecond(Long.parseLong(parts.group(2), 36));
        return now.isBefore(expires) ? new Opened.Genuine(text) : new Opened.Expired(text);
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "Every Java has " + ALGORITHM + ", but this one refuses it", missing);
        }
    }

    private static byte[] freshSecret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
