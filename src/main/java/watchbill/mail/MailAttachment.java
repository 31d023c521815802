package watchbill.mail;

import org.jspecify.annotations.Nullable;

/// A file that came with a mail.
///
/// @param name      safe to store and to show: no folders, no control or direction characters, at most 200 characters
/// @param type      media type as declared, lower-case, without parameters; `application/octet-stream` when unreadable
/// @param size      decoded length in bytes
/// @param sha256    of the decoded bytes, in lower-case hex
/// @param inline    meant to be seen inside the text, such as a picture in an HTML mail
/// @param contentId by which the HTML names an inline picture, without brackets
/// @param bytes     decoded content; shared, not to be changed
public record MailAttachment(
        String name,
        String type,
        int size,
        String sha256,
        boolean inline,
        @Nullable String contentId,
        byte[] bytes) {}
