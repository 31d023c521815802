package watchbill.web.split;

import java.util.List;
import watchbill.web.Problems;

/// Splitting messages off a conversation.
///
/// @param subject   of the new one, as it was typed
/// @param messages  what can be chosen, oldest first
/// @param sentences what will happen
public record SplitPage(
        long number,
        String title,
        String subject,
        List<Message> messages,
        List<String> sentences,
        Problems problems) {

    public SplitPage {
        messages = List.copyOf(messages);
        sentences = List.copyOf(sentences);
    }

    /// One message or note.
    ///
    /// @param head    who wrote it, and when
    /// @param excerpt how it begins
    public record Message(long id, String head, String excerpt, boolean chosen) {}

    public String conversation() {
        return "/conversations/" + number;
    }

    public String href() {
        return conversation() + "/split";
    }
}
