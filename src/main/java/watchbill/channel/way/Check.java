package watchbill.channel.way;

import java.time.Instant;
import java.time.LocalDate;
import watchbill.people.PersonId;

/// Somebody looked after a way, such as voicemail, on one day.
///
/// @param day in the team's zone
public record Check(String way, LocalDate day, PersonId by, Instant at) {}
