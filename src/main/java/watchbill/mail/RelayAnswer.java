package watchbill.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import watchbill.mail.Delivery.Refused;
import watchbill.mail.Delivery.RefusedRecipient;
import watchbill.mail.Delivery.Sent;
import watchbill.mail.Delivery.TryLater;

/// Understands what a relay said. Codes from 500 on are for good, codes from 400 on for now; a broken connection is
/// for now as well.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1">RFC 5321, 4.2.1</a>
final class RelayAnswer {

    private final List<RefusedRecipient> refused = new ArrayList<>();
    private final List<RefusedRecipient> later = new ArrayList<>();
    private final RelaySettings settings;
    private final MessagingException failure;
    private int code;

    private RelayAnswer(MessagingException failure, RelaySettings settings) {
        this.failure = failure;
        this.settings = settings;
    }

    static Sent sentToAll(Address[] addresses) {
        return new Sent(names(addresses), List.of(), List.of());
    }

    static Delivery of(MessagingException failure, RelaySettings settings) {
        return new RelayAnswer(failure, settings).delivery();
    }

    private Delivery delivery() {
        for (var cause = failure; cause != null; cause = next(cause)) {
            take(cause);
        }
        var accepted =
                failure instanceof SendFailedException partly
                        ? names(partly.getValidSentAddresses())
                        : List.<String>of();
        if (!accepted.isEmpty()) {
            return new Sent(accepted, List.copyOf(refused), List.copyOf(later));
        }
        var forGood = later.isEmpty() && (code >= 500 || code == 0 && !refused.isEmpty());
        return forGood
                ? new Refused(
                        "The relay %s refused the mail: %s".formatted(where(), words(failure)),
                        List.copyOf(refused))
                : new TryLater(
                        "The relay %s could not take the mail: %s"
                                .formatted(where(), words(failure)));
    }

    /// Angus tells of each recipient in a chain of exceptions, and of the mail as a whole in the first.
    private void take(MessagingException cause) {
        switch (cause) {
            case SMTPAddressFailedException recipient -> {
                var told =
                        new RefusedRecipient(recipient.getAddress().getAddress(), words(recipient));
                (recipient.getReturnCode() >= 500 ? refused : later).add(told);
            }
            case SMTPSenderFailedException sender -> code = sender.getReturnCode();
            case SMTPSendFailedException whole -> code = whole.getReturnCode();
            default -> {}
        }
    }

    private static @Nullable MessagingException next(MessagingException cause) {
        return cause.getNextException() instanceof MessagingException next ? next : null;
    }

    private static List<String> names(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Address::toString).toList();
    }

    private String where() {
        return settings.host() + ":" + settings.port();
    }

    /// The relay's own, where it said something; else what became of the connection.
    private static String words(MessagingException failure) {
        var relays =
                failure.getClass() == SendFailedException.class ? failure.getNextException() : null;
        return oneLine(relays == null || relays.getMessage() == null ? failure : relays);
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
