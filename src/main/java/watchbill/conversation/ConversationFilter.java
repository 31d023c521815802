package watchbill.conversation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// Which conversations a list shows: those that fit every part.
///
/// @param states    empty means any; in a list that is not one customer's, any but what is from the archive, which only
///                  comes when it is asked for
/// @param kind      absent means any, as for the parts that follow
/// @param component the whole name
/// @param site      the whole name
/// @param owner     absent means anyone's
/// @param requester a mail address; absent means anybody
public record ConversationFilter(
        Set<State> states,
        @Nullable Kind kind,
        @Nullable TopicId topic,
        @Nullable String component,
        @Nullable String site,
        @Nullable PersonId owner,
        @Nullable String requester) {

    public static final ConversationFilter ALL =
            new ConversationFilter(Set.of(), null, null, null, null, null, null);

    /// What one customer asked.
    public static ConversationFilter ofRequester(String email) {
        return new ConversationFilter(Set.of(), null, null, null, null, null, email);
    }

    public ConversationFilter {
        states = Set.copyOf(states);
    }

    /// Whether a conversation that was found otherwise is one of those.
    public boolean accepts(Conversation its) {
        var itsTopic = its.topic() == null ? null : its.topic().id();
        return (states.isEmpty() || states.contains(its.state()))
                && fits(kind, its.kind())
                && fits(topic, itsTopic)
                && fits(component, its.component())
                && fits(site, its.site())
                && fits(owner, its.owner())
                && fits(requester, its.requester().email());
    }

    /// Whether nothing is asked for that is over, so that what is over need not be looked at.
    boolean openOnly() {
        return !states.isEmpty() && states.stream().allMatch(State::active);
    }

    /// Whether what is from the archive is listed too.
    boolean withArchive() {
        return !states.isEmpty() || requester != null;
    }

    private static <T> boolean fits(@Nullable T asked, @Nullable T its) {
        return asked == null || asked.equals(its);
    }
}
