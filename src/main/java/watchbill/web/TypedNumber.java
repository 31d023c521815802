package watchbill.web;

import java.util.regex.Pattern;
import watchbill.conversation.ConversationNumber;

/// The number of a conversation as people type it: `1480`, `#1480`.
public final class TypedNumber {

    private static final Pattern FORM = Pattern.compile("#?\\s*(\\d{1,18})");

    private TypedNumber() {}

    /// @throws IllegalArgumentException if it is no number
    public static ConversationNumber of(String typed) {
        var number = FORM.matcher(typed.strip());
        if (!number.matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no number of a conversation. Something like 1480 is."
                            .formatted(typed.length() > 60 ? typed.substring(0, 60) + "…" : typed));
        }
        return new ConversationNumber(Long.parseLong(number.group(1)));
    }
}
