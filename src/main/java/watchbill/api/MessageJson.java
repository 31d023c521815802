package watchbill.api;

import java.time.Instant;
import java.util.List;
import watchbill.conversation.Entry;

/// An entry of a timeline.
///
/// @param conversation where it was written; another one than asked for, when that was merged into it
/// @param direction `in` from the customer, `out` to the customer, `note` among us, `event` for what happened
/// @param quoted    earlier text that a mail repeated
public record MessageJson(
        long id,
        long conversation,
        String direction,
        ContactJson author,
        Instant at,
        String text,
        String quoted,
        List<ContactJson> recipients,
        List<AttachmentJson> attachments,
        List<String> warnings) {

    static MessageJson of(Entry entry) {
        return new MessageJson(
                entry.id().value(),
                entry.conversation().value(),
                entry.direction().code(),
                ContactJson.of(entry.author()),
                entry.at(),
                entry.text(),
                entry.quoted(),
                entry.recipients().stream().map(ContactJson::of).toList(),
                entry.attachments().stream()
                        .map(file -> AttachmentJson.of(entry.conversation().value(), file))
                        .toList(),
                entry.warnings());
    }
}
