package watchbill.api;

import java.util.List;

/// What was done on a conversation, the first first.
///
/// @param seconds of all together
record EffortListJson(long seconds, List<EffortJson> effort) {}
