package watchbill.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import watchbill.conversation.Contact;
import watchbill.mail.ParsedMail;

/// What makes two deliveries the same mail: its Message-ID and its author; without an id, what it says.
///
/// The author counts because ids can be copied: a stranger's mail with a known id must not vanish as a duplicate. Header
/// lines that servers add on the way do not count, so that the same mail by two routes is one.
public final class MailKey {

    private MailKey() {}

    /// @return 64 characters
    public static String of(ParsedMail mail, Contact author) {
        var digest = sha256();
        add(digest, String.valueOf(author.email()));
        if (mail.header().messageId() != null) {
            add(digest, mail.header().messageId());
        } else {
            add(digest, String.valueOf(mail.header().date()));
            add(digest, mail.header().subject());
            add(digest, mail.body().text());
            mail.attachments().forEach(file -> add(digest, file.sha256()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
