package watchbill.conversation;

/// A file of a message. Its content is found by [Files#find].
///
/// @param position its place in the message, from 0
/// @param type     the media type, as found by its content; older ones as the sender declared it, which proves nothing
/// @param size     in bytes
/// @param sha256   of the content, lower-case hexadecimal
/// @param inline   shown within the text, such as a pasted picture
/// @param pictured whether [Thumbnails] has a small picture of it
public record Attachment(
        MessageId message,
        int position,
        String name,
        String type,
        long size,
        String sha256,
        boolean inline,
        boolean pictured) {

    Fingerprint fingerprint() {
        return new Fingerprint(sha256, size);
    }
}
