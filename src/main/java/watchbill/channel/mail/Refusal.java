package watchbill.channel.mail;

/// Why a mail is not taken on the wire.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3">RFC 5321, 4.2.3: what the codes mean</a>
public enum Refusal {
    /// No desk has the address.
    UNKNOWN_DESK(550),
    /// The team leaves mail to this address alone.
    LEFT_ALONE(550),
    /// It is larger than the desk takes.
    TOO_LARGE(552),
    /// Other large mails are being taken; the sender comes again.
    BUSY(451),
    /// The disk is almost full; the sender comes again.
    NO_ROOM(452),
    /// It cannot be stored just now, for the database is away; the sender comes again.
    UNAVAILABLE(451);

    private final int code;

    Refusal(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
