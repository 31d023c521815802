package watchbill.web.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;
import watchbill.web.Choice;

/// A mail relay as it is typed.
///
/// @param host     empty to keep mail in the outbox
/// @param user     empty to send without signing in
/// @param password empty to keep the one there is
record TypedRelay(String host, String port, String user, String password, String tls) {

    /// The port that mail programs propose.
    private static final String USUAL_PORT = "587";

    /// The form that shows what is set. A password is never shown.
    static TypedRelay of(Optional<RelaySettings> relay) {
        var user = relay.map(RelaySettings::user).orElse("");
        return new TypedRelay(
                relay.map(RelaySettings::host).orElse(""),
                relay.map(set -> Integer.toString(set.port())).orElse(USUAL_PORT),
                user,
                "",
                OneOf.word(relay.map(RelaySettings::tls).orElse(Encryption.STARTTLS)));
    }

    /// @param present what is set, whose password may stay
    /// @throws IllegalArgumentException if the port is no port, or the encryption is not in the list
    RelaySettings settings(Optional<RelaySettings> present) {
        var signsIn = !user.isBlank();
        return new RelaySettings(
                host.strip(),
                number(),
                signsIn ? user.strip() : null,
                signsIn ? secret(present) : null,
                OneOf.of(Encryption.class, tls));
    }

    MailPage.Relay shown() {
        return new MailPage.Relay(host, port, user, choices());
    }

    private @Nullable String secret(Optional<RelaySettings> present) {
        return password.isEmpty() ? present.map(RelaySettings::password).orElse(null) : password;
    }

    private int number() {
        if (!port.strip().matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "'%s' is no port. Write a number from 1 to 65535; %s is usual."
                            .formatted(port.strip(), USUAL_PORT));
        }
        return Integer.parseInt(port.strip());
    }

    private List<Choice> choices() {
        return Arrays.stream(Encryption.values())
                .map(value ->
                        new Choice(OneOf.word(value), label(value), OneOf.word(value).equals(tls)))
                .toList();
    }

    private static String label(Encryption encryption) {
        return switch (encryption) {
            case NONE -> "None";
            case STARTTLS -> "STARTTLS";
            case IMPLICIT -> "TLS";
        };
    }
}
