package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;

/// Where a page of conversations begins. Programs send it back as it came.
record Cursor(@Nullable ConversationNumber before) {

    private static final String FORM = "before-";

    /// @throws IllegalArgumentException if the text is no cursor of ours
    static Cursor of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Cursor(null);
        }
        if (!text.matches(FORM + "\\d{1,18}")) {
            throw new IllegalArgumentException(
                    "'%s' is not a cursor. Send the one of the page before, unchanged."
                            .formatted(text));
        }
        return new Cursor(new ConversationNumber(Long.parseLong(text.substring(FORM.length()))));
    }

    String text() {
        return before == null ? "" : FORM + before.value();
    }
}
