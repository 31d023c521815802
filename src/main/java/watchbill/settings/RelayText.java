package watchbill.settings;

import java.util.Optional;
import watchbill.mail.RelaySettings;

/// Relays as the audit tells them: without their passwords.
final class RelayText {

    static final String NEW_PASSWORD = "changed the password of the mail relay";

    private RelayText() {}

    /// `smtp.desk.example:587 (STARTTLS), user desk`; empty for none.
    static String of(Optional<RelaySettings> relay) {
        return relay.map(RelayText::text).orElse("");
    }

    static boolean differInPasswordOnly(
            Optional<RelaySettings> before, Optional<RelaySettings> after) {
        return of(before).equals(of(after)) && !before.equals(after);
    }

    private static String text(RelaySettings relay) {
        return relay.user() == null ? relay.toString() : relay + ", user " + relay.user();
    }
}
