package watchbill.api;

import org.jspecify.annotations.Nullable;

/// Where the link to a conversation goes.
///
/// @param address the customer's mail address, if none was known
record ContinuationJson(@Nullable String address) {}
