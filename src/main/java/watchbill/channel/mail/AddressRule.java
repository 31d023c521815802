package watchbill.channel.mail;

import watchbill.conversation.Coded;

/// What becomes of mail to one of a team's addresses (R118). What is done most with a mail comes first: one that reaches
/// several addresses of a team is treated as at the first of these.
public enum AddressRule implements Coded {
    /// It becomes a conversation.
    TAKE_IN,
    /// It is taken in at another address of the team.
    FORWARD,
    /// It is kept and can be read. Nobody owns it, and nobody is answered.
    LISTEN,
    /// It is not taken: refused on the wire, and left unread in a mailbox.
    LEAVE
}
