package watchbill.conversation;

import java.time.Instant;
import watchbill.people.PersonId;

/// That one of us has dealt with somebody.
///
/// @param conversations in how many of the latest ones they answered
/// @param last          when they answered last
public record KnownBy(PersonId person, int conversations, Instant last) {}
