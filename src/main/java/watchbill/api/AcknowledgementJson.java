package watchbill.api;

import org.jspecify.annotations.Nullable;

/// An acknowledgement to be sent.
///
/// @param text   what to say; absent for the usual words
/// @param reason why the caller does so out of turn
record AcknowledgementJson(@Nullable String text, @Nullable String reason) {}
