package watchbill.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.signing.Purpose.PRIVATE_LINK;
import static watchbill.signing.Purpose.REPLY_ADDRESS;
import static watchbill.signing.Purpose.SIGN_IN_LINK;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final Signatures signatures = new Signatures(new byte[32]);

    @Test
    void aSignatureFitsIntoTheLocalPartOfAnAddress() {
        assertThat(signatures.sign(REPLY_ADDRESS, "visit/42")).matches("[a-z2-7]{20}");
    }

    @Test
    void aMailServerMayChangeTheCase() {
        var shouted = signatures.sign(REPLY_ADDRESS, "visit/42").toUpperCase(Locale.ROOT);

        assertThat(signatures.verify(REPLY_ADDRESS, "visit/42", shouted)).isTrue();
    }

    @Test
    void aSignatureCountsForItsTextOnly() {
        var signature = signatures.sign(REPLY_ADDRESS, "visit/42");

        assertThat(signatures.verify(REPLY_ADDRESS, "visit/43", signature)).isFalse();
        assertThat(signatures.verify(REPLY_ADDRESS, "visit/42", "")).isFalse();
    }

    @Test
    void aSignatureCountsForItsPurposeOnly() {
        var signature = signatures.sign(REPLY_ADDRESS, "visit/42");

        assertThat(signatures.verify(PRIVATE_LINK, "visit/42", signature)).isFalse();
    }

    @Test
    void anotherInstallationSignsDifferently() {
        var other = new Signatures("another secret of some 32 octets".getBytes());

        assertThat(other.sign(REPLY_ADDRESS, "visit/42"))
                .isNotEqualTo(signatures.sign(REPLY_ADDRESS, "visit/42"));
    }

    @Test
    void aSealedValueComesBackAsItWas() {
        var sealed = signatures.seal(SIGN_IN_LINK, "Zoë, 7", NOON.plusSeconds(60));

        assertThat(sealed).matches("[a-z0-9-]+");
        assertThat(signatures.open(SIGN_IN_LINK, sealed, NOON))
                .isEqualTo(new Opened.Genuine("Zoë, 7"));
    }

    @Test
    void aSealedValueExpiresAtItsInstantAndStillSaysWhatItWas() {
        var sealed = signatures.seal(SIGN_IN_LINK, "7", NOON);

        assertThat(signatures.open(SIGN_IN_LINK, sealed, NOON)).isEqualTo(new Opened.Expired("7"));
    }

    @Test
    void aChangedSealedValueIsForged() {
        // given someone who moves the end of a link's life
        var sealed = signatures.seal(SIGN_IN_LINK, "7", NOON);
        var longer = sealed.replaceFirst("-[0-9a-z]+-", "-zzzzzzz-");

        // then
        assertThat(signatures.open(SIGN_IN_LINK, longer, NOON)).isEqualTo(new Opened.Forged());
        assertThat(signatures.open(SIGN_IN_LINK, "nonsense", NOON)).isEqualTo(new Opened.Forged());
        assertThat(signatures.open(SIGN_IN_LINK, "", NOON)).isEqualTo(new Opened.Forged());
    }
}
