package watchbill.conversation;

/// Which way an entry of the timeline went.
public enum Direction implements Coded {
    /// From the customer's side to us.
    IN,
    /// From us to the customer.
    OUT,
    /// Between us. Never leaves as mail.
    NOTE,
    /// Something happened; nobody wrote.
    EVENT
}
