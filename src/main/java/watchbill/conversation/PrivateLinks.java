package watchbill.conversation;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import watchbill.signing.Opened;
import watchbill.signing.PublicAddress;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// The private links by which customers read and write without an account. Whoever has one can do both, so a link
/// ends after a while and is renewed by mail to the customer's own address.
@Service
public class PrivateLinks {

    /// How long a link counts.
    public static final Duration LIFE = Duration.ofDays(90);

    private final Signatures signatures;
    private final PublicAddress address;
    private final InstantSource time;

    PrivateLinks(Signatures signatures, PublicAddress address, InstantSource time) {
        this.signatures = signatures;
        this.address = address;
        this.time = time;
    }

    /// What a link leads to.
    public sealed interface Visit {

        /// The link counts.
        ///
        /// @param email whose link it is; empty for a customer without an address
        record Welcome(ConversationNumber conversation, String email) implements Visit {}

        /// The link was ours, and its time is over: a new one may be sent to `email`.
        record Late(ConversationNumber conversation, String email) implements Visit {}

        /// The link was never ours.
        record Unknown() implements Visit {}
    }

    /// A whole link to a conversation, for one of its customers.
    public String to(ConversationNumber conversation, Contact customer) {
        return address.link("/c/" + key(conversation, customer));
    }

    /// What stands after `/c/` in a link.
    public String key(ConversationNumber conversation, Contact customer) {
        var email = customer.email() == null ? "" : customer.email();
        return signatures.seal(
                Purpose.PRIVATE_LINK,
                conversation.value() + " " + email,
                time.instant().plus(LIFE));
    }

    /// Opens what stands after `/c/`.
    public Visit open(String key) {
        return switch (signatures.open(Purpose.PRIVATE_LINK, key, time.instant())) {
            case Opened.Genuine(var text) -> new Visit.Welcome(conversation(text), email(text));
            case Opened.Expired(var text) -> new Visit.Late(conversation(text), email(text));
            case Opened.Forged _ -> new Visit.Unknown();
        };
    }

    private static ConversationNumber conversation(String text) {
        return new ConversationNumber(Long.parseLong(text.substring(0, text.indexOf(' '))));
    }

    private static String email(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }
}
