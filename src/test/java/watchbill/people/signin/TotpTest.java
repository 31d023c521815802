package watchbill.people.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R114")
class TotpTest {

    private static final Totp TOTP = new Totp("12345678901234567890".getBytes(US_ASCII));

    /// The values of RFC 6238, appendix B, cut to six digits.
    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(TOTP.code(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(TOTP.code(Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(TOTP.code(Instant.ofEpochSecond(1_234_567_890))).isEqualTo("005924");
        assertThat(TOTP.code(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void aClockThatIsHalfAMinuteOffDoesNotMatter() {
        var now = Instant.ofEpochSecond(1_234_567_890);

        assertThat(TOTP.stepOf(TOTP.code(now.minusSeconds(30)), now)).isPresent();
        assertThat(TOTP.stepOf(TOTP.code(now.plusSeconds(30)), now)).isPresent();
        assertThat(TOTP.stepOf(TOTP.code(now.minusSeconds(90)), now)).isEmpty();
    }

    @Test
    void blanksInACodeDoNotMatter() {
        assertThat(TOTP.stepOf(" 005 924 ", Instant.ofEpochSecond(1_234_567_890)))
                .isEqualTo(OptionalLong.of(41_152_263));
    }

    @Test
    void anAuthenticatorAppIsToldWhoseCodeItIs() {
        assertThat(TOTP.address("VisIt desk", "nora@desk.example"))
                .isEqualTo(
                        "otpauth://totp/VisIt%20desk:nora%40desk.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=VisIt%20desk");
        assertThat(TOTP.key()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
