package watchbill.api;

import watchbill.conversation.Attachment;

/// A file of a message.
///
/// @param size in bytes
/// @param url  where its content is, relative to this server
public record AttachmentJson(
        String name, String type, long size, String sha256, boolean inline, String url) {

    static AttachmentJson of(long conversation, Attachment attachment) {
        return new AttachmentJson(
                attachment.name(),
                attachment.type(),
                attachment.size(),
                attachment.sha256(),
                attachment.inline(),
                "/api/v1/conversations/%d/messages/%d/attachments/%d"
                        .formatted(
                                conversation, attachment.message().value(), attachment.position()));
    }
}
