package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What mail servers find out about a sender, and what senders would like to have been found.
class VerificationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.desk.example; dmarc=pass (p=none dis=none) header.from=desk.example",
                "mx.desk.example 1; spf=fail smtp.mailfrom=a@b.example; dkim=pass header.d=desk.example header.s=x",
                "mx.desk.example;\n dkim=pass (2048-bit key; (unprotected)) header.d=Desk.Example header.i=@desk.example",
                "mx.desk.example; spf=pass smtp.mailfrom=nora@desk.example",
                "mx.desk.example; dkim=pass reason=\"all; well\" header.d=desk.example"
            })
    void aPassForTheDomainShowsIt(String line) {
        assertThat(shown(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.desk.example; none",
                "mx.desk.example",
                "mx.desk.example; dmarc=fail header.from=desk.example",
                "mx.desk.example; dmarc=pass header.from=evil.example",
                "mx.desk.example; dmarc=pass",
                "mx.desk.example; dkim=pass header.d=example",
                "mx.desk.example; dkim=pass header.d=evil-desk.example",
                "mx.desk.example; spf=pass smtp.mailfrom=nora@desk.example.evil.example",
                "mx.desk.example; arc=pass header.from=desk.example",
                "mx.desk.example; spf=pass (dmarc=pass header.from=desk.example) smtp.mailfrom=a@evil.example",
                "mx.desk.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=desk.example\"@evil.example",
                "mx.desk.example; spf=pass smtp.mailfrom=\"x\\\"; dmarc=pass header.from=desk.example ;\"@evil.example",
                "mx.desk.example; spf=pass smtp.helo=x dmarc=pass header.from=desk.example"
            })
    void anythingElseShowsNothing(String line) {
        assertThat(shown(line)).isFalse();
    }

    @Test
    void theServerIsKnownByItsNameInLowerCase() {
        var mail = Letter.from("Authentication-Results: MX.Desk.Example 1; spf=none\n\nText\n");

        assertThat(mail.verifications())
                .singleElement()
                .satisfies(found -> assertThat(found.server()).isEqualTo("mx.desk.example"));
    }

    private static boolean shown(String line) {
        return Letter.from("Authentication-Results: " + line + "\n\nText\n")
                .verifications()
                .stream()
                .anyMatch(found -> found.shows("desk.example"));
    }
}
