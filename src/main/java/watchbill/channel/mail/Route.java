package watchbill.channel.mail;

/// How a mail reached us.
public enum Route {
    /// A mail server gave it to us.
    SMTP,
    /// We fetched it from a mailbox.
    IMAP
}
