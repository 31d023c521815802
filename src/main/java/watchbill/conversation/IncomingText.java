package watchbill.conversation;

import java.util.List;

/// What a customer wrote, as a channel understood it.
///
/// @param visible the new words
/// @param quoted  earlier text that was repeated; empty if none
/// @param html    the original HTML, sanitised; empty if none
public record IncomingText(
        String visible,
        String quoted,
        String html,
        List<NewAttachment> attachments,
        List<String> warnings) {

    public IncomingText {
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /// Words without anything else.
    public static IncomingText plain(String text) {
        return new IncomingText(text, "", "", List.of(), List.of());
    }
}
