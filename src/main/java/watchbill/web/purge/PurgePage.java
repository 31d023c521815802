package watchbill.web.purge;

import java.util.List;
import java.util.Optional;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Taking words out of a conversation for good.
///
/// @param messages what can be chosen, oldest first
/// @param subject  whether the subject is chosen, too
/// @param preview  what would go; absent until something was chosen
public record PurgePage(
        long number,
        String title,
        List<Message> messages,
        boolean subject,
        Optional<Preview> preview,
        Problems problems) {

    public PurgePage {
        messages = List.copyOf(messages);
    }

    /// One message, note or event.
    ///
    /// @param head    who wrote it, and when
    /// @param excerpt how it begins
    public record Message(long id, String head, String excerpt, boolean chosen) {}

    /// @param goes    what would go, one thing a line
    /// @param repeats others that repeat some of it and are not chosen
    /// @param reasons of which one has to be chosen
    /// @param atOnce  how long everybody would wait
    /// @param later   when the files are written anew otherwise
    public record Preview(
            List<String> goes,
            List<Message> repeats,
            List<Choice> reasons,
            String atOnce,
            String later) {

        public Preview {
            goes = List.copyOf(goes);
            repeats = List.copyOf(repeats);
        }
    }

    public String conversation() {
        return "/conversations/" + number;
    }

    public String href() {
        return conversation() + "/purge";
    }
}
