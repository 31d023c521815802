package watchbill.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A mail of the outbox, opened for reading.
///
/// @param headers by name, as written; of a header that stands several times, the first
/// @param text    the plain part
/// @param html    the HTML part; empty if there is none
/// @param raw     the whole mail as it leaves
/// @param at      when it was written
public record KeptMail(
        long id,
        List<String> to,
        List<String> cc,
        String subject,
        Map<String, String> headers,
        String text,
        String html,
        String raw,
        Instant at) {}
