package watchbill.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An internal note. Only the team sees it, and no mail ever carries it.
///
/// @param markdown  1 to [NewAnswer#LONGEST] characters
/// @param via       `web`, `api` or `mail`
/// @param clientKey the same key again answers like the first time and stores nothing
public record NewNote(
        String markdown, List<NewAttachment> attachments, String via, @Nullable String clientKey) {

    public NewNote {
        attachments = List.copyOf(attachments);
        if (markdown.isBlank()) {
            throw new IllegalArgumentException(
                    "The note is empty. Write what the team should know.");
        }
        if (markdown.length() > NewAnswer.LONGEST) {
            throw new IllegalArgumentException(
                    "The note has %d characters; at most %d fit. Attach the rest as a file."
                            .formatted(markdown.length(), NewAnswer.LONGEST));
        }
    }

    public static NewNote of(String markdown, String via) {
        return new NewNote(markdown, List.of(), via, null);
    }
}
