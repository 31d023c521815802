package watchbill.mail;

import org.jspecify.annotations.Nullable;

/// The mail server that takes what we send.
///
/// @param user     `null` to send without signing in
/// @param password `null` when there is no user
public record RelaySettings(
        String host, int port, @Nullable String user, @Nullable String password, Encryption tls) {

    public RelaySettings {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "A relay needs a host and a port from 1 to 65535, not '%s' and %d.\nMaybe the port was left out; 587 is usual."
                            .formatted(host, port));
        }
    }

    /// How the connection is protected.
    public enum Encryption {
        /// Not at all: for a relay on the same machine.
        NONE,
        /// Begun in the clear, and refused if the server cannot encrypt; usually port 587.
        STARTTLS,
        /// From the first byte; usually port 465.
        IMPLICIT
    }

    /// Leaves the password out, so that it never reaches a log.
    @Override
    public String toString() {
        return "%s:%d (%s)".formatted(host, port, tls);
    }
}
