package watchbill.mail;

import java.util.List;

/// What became of a mail that was handed to a relay.
public sealed interface Delivery {

    /// The relay has taken it for at least one recipient.
    ///
    /// @param accepted recipients it took
    /// @param refused  those it will never take
    /// @param later    those to be tried again
    record Sent(List<String> accepted, List<RefusedRecipient> refused, List<RefusedRecipient> later)
            implements Delivery {}

    /// The relay will not take it, now or later.
    ///
    /// @param reason     in words, with the relay's own answer
    /// @param recipients what was said about each, as far as the relay told them apart
    record Refused(String reason, List<RefusedRecipient> recipients) implements Delivery {}

    /// Not now: the relay was away, busy, or asked us to come again.
    record TryLater(String reason) implements Delivery {}

    /// One recipient the relay did not take.
    ///
    /// @param answer the relay's words, beginning with its reply code where it gave one
    record RefusedRecipient(String address, String answer) {}
}
