package watchbill.audit;

import java.time.Instant;

/// One line of the audit.
///
/// @param id   grows with each entry
/// @param who  as they were called then
/// @param what a sentence without its subject: `made Ava Brandt a Scheduler`
public record Entry(long id, Instant at, String who, String what) {}
