package watchbill.outbox;

import java.time.Instant;
import watchbill.people.TeamId;

/// The relay has taken a mail of ours for everybody whom it was for and who can be reached. Published inside the
/// transaction that records it.
///
/// @param purpose what it was for, one of a few words, such as `notice`
public record MailLeft(TeamId team, String purpose, Instant at) {}
