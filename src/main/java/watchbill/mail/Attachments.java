package watchbill.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import watchbill.mail.mime.MimePart;
import watchbill.mail.mime.Warnings;

/// Makes files of parts.
final class Attachments {

    private Attachments() {}

    static MailAttachment of(MimePart part, String name, Warnings warnings) {
        var inline =
                part.disposition().equals("inline")
                        || part.disposition().isEmpty() && !part.contentId().isEmpty();
        var contentId = part.contentId().isEmpty() ? null : part.contentId();
        var bytes = part.bytes(warnings);
        return new MailAttachment(
                name, part.type(), bytes.length, sha256(bytes), inline, contentId, bytes);
    }

    static MailAttachment of(String name, String type, byte[] bytes) {
        return new MailAttachment(name, type, bytes.length, sha256(bytes), false, null, bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256.", impossible);
        }
    }
}
