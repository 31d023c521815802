package watchbill.api;

import org.jspecify.annotations.Nullable;

/// How a conversation ends: an outcome, a marked answer, or both.
///
/// @param outcome one of the codes of [watchbill.conversation.Outcome]
/// @param answer  the id of the message that answered it
/// @param reason  why the caller does so out of turn
record ResolutionJson(@Nullable String outcome, @Nullable Long answer, @Nullable String reason) {}
