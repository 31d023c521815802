package watchbill.conversation;

import java.time.Instant;
import watchbill.people.PersonId;

/// What somebody is writing and has not sent.
///
/// @param note whether it is meant as an internal note
public record Draft(PersonId person, String text, boolean note, Instant savedAt) {}
