package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message to the customer.
///
/// @param markdown     what is said, in Markdown; 1 to 100,000 characters
/// @param recipients   to whom; empty means the requester and the explicit followers
/// @param acknowledgement only "we have it, this happens next"
/// @param promisedNews a date agreed with the customer by this message
/// @param via          `web`, `api`, or `mail` for one that a member sent directly
/// @param clientKey    the same key again answers like the first time and stores nothing
public record NewAnswer(
        String markdown,
        List<Contact> recipients,
        List<NewAttachment> attachments,
        boolean acknowledgement,
        @Nullable Instant promisedNews,
        String via,
        @Nullable String clientKey) {

    /// The longest message, in characters.
    public static final int LONGEST = 100_000;

    public NewAnswer {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
        if (markdown.isBlank()) {
            throw new IllegalArgumentException(
                    "The message is empty. Write what the customer should read.");
        }
        if (markdown.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The message has %d characters; at most %d fit. Attach the rest as a file."
                            .formatted(markdown.length(), LONGEST));
        }
    }

    /// A plain reply to the default recipients.
    public static NewAnswer reply(String markdown, String via) {
        return new NewAnswer(markdown, List.of(), List.of(), false, null, via, null);
    }
}
