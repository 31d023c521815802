package watchbill.people.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import watchbill.people.Person;

/// What a new password must be: long, and not what everyone tries first. There are no rules about kinds of
/// characters, which make passwords worse.
///
/// @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver">NIST SP 800-63B, 3.1.1.2</a>
public final class PasswordRule {

    /// Fewest characters.
    public static final int SHORTEST = 10;

    /// Most characters; hashing a novel would keep the server busy.
    public static final int LONGEST = 200;

    private static final Set<String> TRIED_FIRST =
            Set.of(
                    "1234567890",
                    "0123456789",
                    "123456789012",
                    "qwertyuiop",
                    "password12",
                    "password123",
                    "password1234",
                    "passwordpassword",
                    "letmeinplease",
                    "iloveyou12");

    private PasswordRule() {}

    /// Says what is wrong with a password that `person` wants, in a sentence for them; empty if nothing is.
    public static Optional<String> complaint(String password, Person person) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(
                    "The password has %d characters; it needs at least %d. Four unrelated words do well."
                            .formatted(length, SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(
                    "The password has %d characters; it may have %d.".formatted(length, LONGEST));
        }
        if (easy(password.toLowerCase(Locale.ROOT), person)) {
            return Optional.of(
                    "This password is among the first that anyone would try. Four unrelated words do well.");
        }
        return Optional.empty();
    }

    static void enforce(String password, Person person) {
        complaint(password, person)
                .ifPresent(complaint -> {
                    throw new IllegalArgumentException(complaint);
                });
    }

    private static boolean easy(String password, Person person) {
        return TRIED_FIRST.contains(password)
                || password.codePoints().distinct().count() < 4
                || password.equals(person.email())
                || password.equals(person.name().toLowerCase(Locale.ROOT));
    }
}
