package watchbill.people.signin;

import java.time.Instant;
import watchbill.signing.Base32;

/// An authenticator app, as far as a test needs one.
public final class OneTimeCodes {

    private final Totp totp;

    private OneTimeCodes(Totp totp) {
        this.totp = totp;
    }

    /// Opens an `otpauth:` address.
    public static OneTimeCodes of(String address) {
        var secret = address.replaceFirst(".*[?&]secret=", "").replaceFirst("&.*", "");
        return new OneTimeCodes(new Totp(Base32.decode(secret)));
    }

    /// What the app shows.
    public String at(Instant now) {
        return totp.code(now);
    }
}
