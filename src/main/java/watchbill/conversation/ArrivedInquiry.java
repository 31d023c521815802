package watchbill.conversation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An inquiry as reports see it: what it is about and how it went. Whoever asked is there by address
/// only, so that reports can say where inquiries come from.
///
/// @param requester the mail address of whoever asked; absent without one
/// @param topic       the name of its topic; absent without one
/// @param outcome     absent while it is open
/// @param reopened    how often it was opened again after it had ended
/// @param volunteered whether somebody answered whose turn it was not
/// @param effort      how long our people worked on it; absent if nobody noted anything
/// @param lesson      what its end taught, without the evidence
public record ArrivedInquiry(
        ConversationNumber number,
        Instant arrivedAt,
        @Nullable String requester,
        Kind kind,
        @Nullable String topic,
        @Nullable String component,
        @Nullable String site,
        ContactMethod method,
        @Nullable Outcome outcome,
        int reopened,
        boolean volunteered,
        @Nullable Duration effort,
        Lesson lesson) {}
