package watchbill.web.conversation;

import java.util.List;
import java.util.Optional;
import watchbill.web.Choice;

/// What the reader can do with a conversation now, besides writing.
///
/// @param acknowledge nothing was said to the customer yet
/// @param resolve     it is open
/// @param reopen      it is over
/// @param outcomes    for resolving; empty when it is over
/// @param answers     our messages, one of which may be marked as the answer
/// @param miss        why the goal was missed, empty while nobody said; absent when it was not missed
/// @param kinds       for changing what it is about, with `subject` and `component`
/// @param people      to whom it can be given
public record Actions(
        boolean acknowledge,
        boolean resolve,
        boolean reopen,
        List<Choice> outcomes,
        List<Choice> answers,
        Optional<String> miss,
        String subject,
        List<Choice> kinds,
        String component,
        List<Choice> people) {}
