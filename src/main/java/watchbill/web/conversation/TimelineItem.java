package watchbill.web.conversation;

import java.util.List;
import watchbill.web.Icon;
import watchbill.web.SafeHtml;

/// One item of the timeline.
public sealed interface TimelineItem {

    /// Text a person or a machine wrote.
    ///
    /// @param id       anchors links to this message
    /// @param author   the name; the address when there is none
    /// @param beside   address, seat or way: `grace.lin@plasma.example`, `Backup`, `by mail`
    /// @param ours     whether one of us wrote it
    /// @param note     whether only the team sees it
    /// @param when     `Tue 16:10`
    /// @param ago      `18½ hours ago`
    /// @param exact    the whole time, for the tooltip
    /// @param laidOut  the same with its tables and lists; nothing where plain lines lose none
    /// @param quoted   the part quoted from earlier mail, folded away
    /// @param files    what came with it
    /// @param warnings what could not be read, in sentences
    /// @param original where the mail can be had as it came; empty when it did not come by mail
    /// @param answer   whether it is marked as the answer
    record Message(
            long id,
            String author,
            String initials,
            String beside,
            boolean ours,
            boolean note,
            String when,
            String ago,
            String exact,
            SafeHtml text,
            SafeHtml laidOut,
            Quoted quoted,
            List<File> files,
            List<String> warnings,
            String original,
            boolean answer)
            implements TimelineItem {}

    /// Something that happened, in one plain sentence.
    ///
    /// @param exact the whole time, for the tooltip
    /// @param href  the conversation from the archive, or out of it, that it speaks of; empty for all else
    record Event(Icon icon, String text, String when, String exact, String href)
            implements TimelineItem {

        public Event(Icon icon, String text, String when, String exact) {
            this(icon, text, when, exact, "");
        }
    }

    /// Text that an earlier message already said.
    ///
    /// @param lines how many; zero when nothing was quoted
    record Quoted(int lines, SafeHtml text) {

        public static final Quoted NOTHING = new Quoted(0, SafeHtml.NOTHING);
    }

    /// An attachment.
    ///
    /// @param size `412 KB`
    /// @param href    a download, never shown inside the page
    /// @param about   the page about it, for us; empty for customers
    /// @param picture where its small picture is; empty for none
    record File(Icon icon, String name, String size, String href, String about, String picture) {}
}
