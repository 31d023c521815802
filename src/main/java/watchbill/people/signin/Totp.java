package watchbill.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import watchbill.signing.Base32;

/// The six-digit codes of an authenticator app: a new one each half minute, SHA-1, as every app understands them.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
record Totp(byte[] secret) {

    private static final int STEP_SECONDS = 30;

    /// Clocks of telephones are off by some seconds, and typing takes time.
    private static final int STEPS_OFF = 1;

    private static final int MODULUS = 1_000_000;

    static Totp fresh() {
        return new Totp(BearerSecret.bytes(20));
    }

    /// Finds the half minute to which a code belongs, of those around `now`. The caller lets each count once.
    ///
    /// @param code as typed; blanks do not matter
    OptionalLong stepOf(String code, Instant now) {
        var digits = code.replaceAll("\\s", "");
        var present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - STEPS_OFF, present + STEPS_OFF)
                .filter(step -> code(step).equals(digits))
                .findFirst();
    }

    /// The code for the half minute that contains `now`.
    String code(Instant now) {
        return code(now.getEpochSecond() / STEP_SECONDS);
    }

    private String code(long step) {
        var mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = mac[mac.length - 1] & 0xf;
        var number = ByteBuffer.wrap(mac).getInt(offset) & 0x7fff_ffff;
        return "%06d".formatted(number % MODULUS);
    }

    /// The secret as people type it where no picture can be read: base 32 in groups of four.
    String key() {
        return Base32.encode(secret).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// The address that an authenticator app opens, or reads from a picture.
    ///
    /// @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">Key URI format</a>
    String address(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(
                        escaped(issuer),
                        escaped(account),
                        Base32.encode(secret).toUpperCase(Locale.ROOT),
                        escaped(issuer));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "Every Java has HmacSHA1, but this one refuses it", missing);
        }
    }
}
