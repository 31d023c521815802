package watchbill.mail;

/// Who or what speaks in a mail. It decides whether the mail may open a conversation, and whether it may be answered
/// by a machine.
public enum MailKind {
    /// Somebody wrote it, perhaps through a mailing list.
    PERSON,
    /// A machine answered for somebody: out of office, "we have received your message".
    AUTO_REPLY,
    /// A mail system reports that a mail could not be delivered, or not yet.
    BOUNCE,
    /// Sent to many, or by a program: newsletters, digests, notifications.
    BULK,
    /// Came back from where a desk's own mail had gone, or has passed too many servers to be new.
    LOOP
}
