package watchbill.audit;

import java.time.Instant;

/// One line of the audit.
///
/// @param id     grows with each entry
/// @param who    as they were called then
/// @param what   a sentence without its subject: `made Ava Brandt a Scheduler`
/// @param was    what it was before; empty where there is nothing to say
/// @param became what it is since; empty where there is nothing to say
public record Entry(long id, Instant at, String who, String what, String was, String became) {}
