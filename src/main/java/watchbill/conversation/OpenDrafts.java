package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import watchbill.people.PersonId;

/// What is written in one conversation and not sent, at most one draft for each person.
///
/// @param writing since when somebody must have kept theirs to count as writing
public record OpenDrafts(List<Draft> drafts, Instant writing) {

    public OpenDrafts {
        drafts = List.copyOf(drafts);
    }

    public Optional<Draft> of(PersonId person) {
        return drafts.stream().filter(draft -> draft.person().equals(person)).findFirst();
    }

    /// Those who are writing now, other than one person.
    public List<PersonId> writing(PersonId except) {
        return drafts.stream()
                .filter(draft -> draft.savedAt().isAfter(writing))
                .map(Draft::person)
                .filter(person -> !person.equals(except))
                .toList();
    }
}
