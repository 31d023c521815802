package watchbill.conversation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// Which conversations a list shows.
///
/// @param states    empty means any
/// @param owner     absent means anyone's
/// @param requester a mail address; absent means anybody
public record ConversationFilter(
        Set<State> states, @Nullable PersonId owner, @Nullable String requester) {

    public static final ConversationFilter ALL = new ConversationFilter(Set.of(), null, null);

    public ConversationFilter {
        states = Set.copyOf(states);
    }
}
