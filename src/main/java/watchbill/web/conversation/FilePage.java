package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.web.Fact;
import watchbill.web.Icon;

/// One file of a conversation.
///
/// @param number       the conversation's
/// @param title        its subject
/// @param conversation where it is read, at the message with the file
/// @param download     where the file is saved from
/// @param picture      where its small picture is; empty for none
/// @param text         its end, if it is a text
/// @param nothing      why there is nothing to see; empty if there is
/// @param facts        what is known about it
public record FilePage(
        long number,
        String title,
        String conversation,
        String name,
        Icon icon,
        String download,
        String picture,
        Optional<Text> text,
        String nothing,
        List<Fact> facts) {

    public FilePage {
        facts = List.copyOf(facts);
    }

    /// @param heading `The last 200 lines`
    /// @param more    where more of them are; empty if there are none, or no more are shown
    public record Text(String heading, List<String> lines, String more) {

        public Text {
            lines = List.copyOf(lines);
        }
    }
}
