package watchbill.web.customer;

import java.util.List;
import watchbill.web.Icon;
import watchbill.web.SafeHtml;
import watchbill.web.conversation.TimelineItem;

/// A customer's conversation. No word of it is internal.
///
/// @param link      the address of this page without the server; it is the key to it
/// @param sent      `Inquiry 1485, sent Tuesday 17 November`
/// @param icon      beside the sentence of state
/// @param state     how it stands, in one sentence
/// @param then      what happens next, and whose times these are
/// @param readers   who can read this
/// @param over      whether it has ended; writing reopens it
/// @param replies   whether customers go on here; otherwise by mail
/// @param reply     what was typed and could not be sent; empty otherwise
/// @param problem   why it could not be sent
/// @param fileLimit `25 MB`
/// @param key       tells a repeated submission from a new one
public record CustomerPage(
        String link,
        String sent,
        String subject,
        Icon icon,
        String state,
        String then,
        List<Letter> letters,
        String readers,
        boolean over,
        boolean replies,
        String reply,
        String problem,
        String fileLimit,
        String key) {

    public CustomerPage {
        letters = List.copyOf(letters);
    }

    /// @param author `You`, or the name of one of us
    /// @param beside `by mail`, `on duty for Meridian`
    /// @param answer whether it is marked as the answer
    public record Letter(
            String author,
            String initials,
            String beside,
            boolean ours,
            String when,
            String exact,
            SafeHtml text,
            TimelineItem.Quoted quoted,
            List<TimelineItem.File> files,
            boolean answer) {}
}
