package watchbill.people.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import watchbill.signing.Base32;

/// A code on paper, for the day the telephone is lost. Each counts once.
///
/// @param text four groups of four letters and digits: 80 bits
record RecoveryCode(String text) {

    private static final int HOW_MANY = 8;

    static List<RecoveryCode> fresh() {
        return Stream.generate(
                        () -> new RecoveryCode(grouped(Base32.encode(BearerSecret.bytes(10)))))
                .limit(HOW_MANY)
                .toList();
    }

    /// What is stored of it; case, hyphens and blanks do not matter.
    byte[] hash() {
        return BearerSecret.hash(text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
