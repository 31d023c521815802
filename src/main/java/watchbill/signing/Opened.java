package watchbill.signing;

/// What came out of a sealed value.
public sealed interface Opened {

    /// We made it, and it still counts.
    ///
    /// @param text what was sealed
    record Genuine(String text) implements Opened {}

    /// We made it, but its time is over. The text tells whom to offer a new one.
    ///
    /// @param text what was sealed
    record Expired(String text) implements Opened {}

    /// We did not make it, not for this purpose, or it was changed on the way.
    record Forged() implements Opened {}
}
