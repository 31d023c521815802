package watchbill.people.signin;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as they are stored: Argon2id with 19 MiB, two rounds, one lane.
///
/// @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP on storing
///     passwords</a>
@Component
class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;

    /// What a hash looks like (PHC string format): its parameters, a salt, a hash.
    private static final String FORM = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s";

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIBIBYTES, ROUNDS);

    /// The hash of a password nobody has. It is drawn and not computed, which would be the longest part of a start.
    private final String decoy =
            FORM.formatted(MEMORY_KIBIBYTES, ROUNDS, LANES, random(SALT_BYTES), random(HASH_BYTES));

    String of(String password) {
        return argon2.encode(password);
    }

    boolean matches(String password, String hash) {
        return argon2.matches(password, hash);
    }

    /// Takes as long as a real comparison, so that the time does not tell who has an account.
    void compareForNothing(String password) {
        matches(password, decoy);
    }

    String decoy() {
        return decoy;
    }

    private static String random(int bytes) {
        var drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return Base64.getEncoder().withoutPadding().encodeToString(drawn);
    }
}
