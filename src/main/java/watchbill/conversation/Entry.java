package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// One entry of a timeline: a message, a note, or a plain sentence about something that happened.
///
/// @param author     who wrote; for an event, who did it
/// @param person     set when the author is one of us
/// @param text       what is shown; Markdown in our own messages and notes, plain text otherwise
/// @param quoted     earlier text that the mail repeated, folded in the page, never lost
/// @param html       the mail's own HTML, sanitised; empty when it had none
/// @param recipients to whom our message went
/// @param via        how it reached us: `mail`, `web`, `api`
/// @param icon       for events, the name of the sign beside the sentence
/// @param warnings   what could not be read as it was meant
public record Entry(
        MessageId id,
        ConversationNumber conversation,
        Direction direction,
        Contact author,
        @Nullable PersonId person,
        Instant at,
        String text,
        String quoted,
        String html,
        List<Contact> recipients,
        String via,
        String icon,
        boolean acknowledgement,
        boolean volunteer,
        List<Attachment> attachments,
        List<String> warnings) {

    public Entry {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    Entry with(List<Attachment> files) {
        return new Entry(
                id,
                conversation,
                direction,
                author,
                person,
                at,
                text,
                quoted,
                html,
                recipients,
                via,
                icon,
                acknowledgement,
                volunteer,
                files,
                warnings);
    }
}
