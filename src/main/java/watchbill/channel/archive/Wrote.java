package watchbill.channel.archive;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Contact;
import watchbill.people.PersonId;

/// Whose words are ours: those of the team's people, by their addresses, and what came from the desk itself.
///
/// @param members by mail address, lower-case
/// @param desks   the addresses of the desk, lower-case
record Wrote(Map<String, PersonId> members, Set<String> desks) {

    Wrote {
        members = Map.copyOf(members);
        desks = Set.copyOf(desks);
    }

    @Nullable PersonId person(Contact author) {
        return author.email() == null ? null : members.get(author.email());
    }

    boolean ours(Contact author) {
        return author.email() != null
                && (members.containsKey(author.email()) || desks.contains(author.email()));
    }
}
