package watchbill.api;

import org.jspecify.annotations.Nullable;

/// When an outside team is asked again.
///
/// @param followUp a date: a business day ahead
record FollowUpJson(@Nullable String followUp) {}
