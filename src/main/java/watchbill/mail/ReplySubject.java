package watchbill.mail;

import java.util.regex.Pattern;

/// Subjects of answers and forwards, in the customs of many languages.
public final class ReplySubject {

    /// `Re:`, `RE[2]:`, `AW:`, `SV:`, `回复：` and so on. Single letters are left out where they may begin a real subject.
    private static final String ANSWER =
            "re|aw|antw|antwort|sv|vs|ref|rif|r|odp|ynt|res|resp|vá|atb|bls|回复|回覆|答复|返信|답장|회신";

    private static final String FORWARD =
            "fwd?|wg|tr|rv|enc|i|vb|vl|doorst|pd|ilt|továbbítás|fs|vid|přep|转发|轉寄|轉發|転送|전달";

    private static final Pattern ANSWER_PREFIX = prefix(ANSWER);
    private static final Pattern FORWARD_PREFIX = prefix(FORWARD);
    private static final Pattern ANY_PREFIX = prefix(ANSWER + "|" + FORWARD);

    private ReplySubject() {}

    /// The subject of an answer: one `Re: ` and no other prefix before the subject itself.
    public static String of(String subject) {
        return "Re: " + bare(subject);
    }

    /// The subject without any prefix that mail programs put before it.
    public static String bare(String subject) {
        var rest = subject.strip();
        var prefix = ANY_PREFIX.matcher(rest);
        while (prefix.lookingAt()) {
            rest = rest.substring(prefix.end());
            prefix = ANY_PREFIX.matcher(rest);
        }
        return rest;
    }

    /// Tells whether the subject begins as that of a forwarded mail.
    static boolean isForward(String subject) {
        var rest = subject.strip();
        var answer = ANSWER_PREFIX.matcher(rest);
        return FORWARD_PREFIX
                .matcher(answer.lookingAt() ? rest.substring(answer.end()) : rest)
                .lookingAt();
    }

    private static Pattern prefix(String words) {
        return Pattern.compile(
                "(?:%s)(?:\\s?\\[\\d+]|\\s?\\(\\d+\\))?\\s?[:：]\\s*".formatted(words),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
