package watchbill.channel.mail;

import java.util.regex.Pattern;
import watchbill.conversation.ConversationNumber;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// The Message-ID of what we write to customers, such as `12.m345.SIGNATURE@desk.example`.
final class LetterId {

    private static final Pattern FORM = Pattern.compile("\\d+\\.[\\w-]+\\.[a-z2-7]{20}@.+");

    private LetterId() {}

    /// Stable, so that what is sent twice is one mail; signed, so that nobody else can guess it.
    ///
    /// @param letter distinguishes the letter from all others of the conversation: letters, digits, hyphens
    /// @param desk   the address that sends it
    /// @return without brackets
    static String of(
            Signatures signatures, ConversationNumber conversation, String letter, String desk) {
        var name = "%d.%s".formatted(conversation.value(), letter);
        return "%s.%s%s"
                .formatted(
                        name,
                        signatures.sign(Purpose.REPLY_ADDRESS, "message " + name),
                        desk.substring(desk.lastIndexOf('@')));
    }

    /// Whether one of ours can have this id, whatever the desk's address was. Nearly no mail that comes in needs to be
    /// looked for further.
    static boolean mayBe(String id) {
        return FORM.matcher(id).matches();
    }
}
