package watchbill.channel.mail;

/// What a team has decided about mail of a sender (R115).
public enum SenderRule {
    /// Goes through, also when it is a machine's.
    ALLOW,
    /// Waits until one of us has looked at it.
    HOLD,
    /// Is kept and shown to nobody.
    DROP
}
