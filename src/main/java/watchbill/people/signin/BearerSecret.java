package watchbill.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import watchbill.signing.Base32;

/// Long random texts that open a door for whoever bears them. Only their hash is stored; with 256 bits at random, a
/// fast hash without salt is enough.
final class BearerSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private BearerSecret() {}

    /// Makes a text of 52 characters that nobody has seen before.
    static String fresh() {
        return Base32.encode(bytes(32));
    }

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
