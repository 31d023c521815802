package watchbill.notification;

import java.time.Instant;

/// Something that hinders a team's work now, and is about no one conversation.
///
/// @param subject  what it is about, in words that stay the same as long as it is the same: `mail delayed`
/// @param sentence says what is so and since when, and ends with a full stop
public record Alarm(String subject, String sentence, Instant raisedAt) {}
