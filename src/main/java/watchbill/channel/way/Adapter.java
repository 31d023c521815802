package watchbill.channel.way;

import java.util.List;
import watchbill.conversation.ContactMethod;
import watchbill.people.TeamId;

/// The technical link behind a way of contact. Whoever links another platform, such as a tracker, implements this, and
/// its way is connected from then on.
public interface Adapter {

    /// Which way it links. No two adapters link the same.
    ContactMethod method();

    /// Where customers reach a team, the main address first; empty while they cannot.
    List<String> addresses(TeamId team);

    /// When the doors that a team's inquiries come in by were last seen to work; empty where nothing has to be looked
    /// into.
    default List<SignOfLife> signsOfLife(TeamId team) {
        return List.of();
    }
}
