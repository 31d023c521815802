package watchbill.outbox;

import java.util.Locale;

/// Where a mail of the outbox stands.
public enum MailState {
    /// It is to be tried, now or at its next time.
    WAITING,
    /// It is being handed to the relay. If that comes to no end, it is tried again.
    SENDING,
    /// The relay has taken it for everybody.
    SENT,
    /// It was given up for at least one recipient.
    FAILED,
    /// It never leaves: there was no relay, or this is practice.
    KEPT;

    static MailState of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
