package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.web.Choice;

/// What the reader can do with a conversation now, besides writing.
///
/// @param acknowledge nothing was said to the customer yet
/// @param resolve     it is open
/// @param reopen      it is over
/// @param resolving   for resolving
/// @param miss        why the goal was missed, empty while nobody said; absent when it was not missed
/// @param about       for changing what it is about
/// @param people      to whom it can be given
/// @param followed    the reader hears of its news
public record Actions(
        boolean acknowledge,
        boolean resolve,
        boolean reopen,
        Resolving resolving,
        Optional<String> miss,
        About about,
        List<Choice> people,
        boolean followed) {

    /// What it is about, and what it may be about.
    ///
    /// @param topics     of questions about use; empty when the team has none
    /// @param components that others are about, as proposals
    /// @param sites      likewise
    public record About(
            String subject,
            List<Choice> kinds,
            List<Choice> topics,
            String component,
            List<String> components,
            String site,
            List<String> sites) {}
}
