package watchbill.setup;

import java.util.List;
import java.util.Optional;
import watchbill.mail.RelaySettings;
import watchbill.mail.RelaySettings.Encryption;

/// Reads the part of a set-up file that is about the mail server that takes what we send.
final class RelayReader {

    private static final List<String> RELAY = List.of("host", "port", "user", "password", "tls");
    private static final int USUAL_PORT = 587;
    private static final int LAST_PORT = 65_535;

    private RelayReader() {}

    /// @return empty if there is none, or nothing to go on with, which is noted
    static Optional<RelaySettings> read(Place relay) {
        if (relay.isAbsent()) {
            return Optional.empty();
        }
        relay.knows(RELAY);
        var host =
                relay.at("host")
                        .text(
                                "A relay needs a host; leave the relay out to keep mail in the outbox.");
        var port = relay.at("port").number(USUAL_PORT);
        if (port < 1 || port > LAST_PORT) {
            relay.at("port").wrong("%d is not a port from 1 to 65535.".formatted(port));
            return Optional.empty();
        }
        var user = relay.at("user").text().orElse(null);
        var password = relay.at("password").text().orElse(null);
        var tls = relay.at("tls").choice(Encryption.STARTTLS);
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelaySettings(host, port, user, password, tls));
    }
}
