package watchbill.conversation;

import java.time.Instant;

/// Somebody who asked.
///
/// @param last when their latest inquiry arrived
public record Asker(Contact contact, Instant last) {}
