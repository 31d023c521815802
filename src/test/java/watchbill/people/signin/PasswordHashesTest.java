package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        var hash = hashes.of("four quiet words here");

        assertThat(hashes.matches("four quiet words here", hash)).isTrue();
        assertThat(hashes.matches("four quiet words", hash)).isFalse();
    }

    /// Otherwise the comparison for nothing would be over at once, and tell who has no account.
    @Test
    void theDecoyCostsWhatARealHashCosts() {
        assertThat(shape(hashes.decoy())).isEqualTo(shape(hashes.of("four quiet words here")));
    }

    /// The parameters as they stand, and the lengths of salt and hash.
    private static List<Object> shape(String hash) {
        var parts = hash.split("\\$");
        return List.of(
                parts[1], parts[2], parts[3], bytes(parts[4]), bytes(parts[5]), parts.length);
    }

    private static int bytes(String base64) {
        return Base64.getDecoder().decode(base64).length;
    }
}
