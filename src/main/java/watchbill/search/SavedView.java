package watchbill.search;

import watchbill.people.PersonId;
import watchbill.people.Role;

/// What a list was asked for, under a name.
///
/// @param owner  who saved it; only they see it unless it is shared with the team
/// @param asked  the part of the list's address behind the question mark
public record SavedView(long id, PersonId owner, String name, boolean shared, String asked) {

    /// The longest name, in characters.
    public static final int LONGEST_NAME = 60;

    /// Whether a person of the team sees it.
    boolean isFor(PersonId person) {
        return shared || owner.equals(person);
    }

    /// Whether a person may rename, move and remove it: their own, and what is shared if they arrange things.
    public boolean mayChange(PersonId person, Role role) {
        return shared ? role != Role.MEMBER : owner.equals(person);
    }
}
