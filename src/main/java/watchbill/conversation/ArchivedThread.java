package watchbill.conversation;

import java.time.Instant;

/// A conversation of an archive, as far as it is known: more of it may come later, from before and after.
///
/// @param subject   as its first message has it
/// @param requester who wrote its first message
/// @param first     when that was written
/// @param last      when its last message was written
public record ArchivedThread(String subject, Contact requester, Instant first, Instant last) {

    public ArchivedThread {
        subject = NewInquiry.subject(subject);
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "A conversation begins before it ends, not at %s before %s"
                            .formatted(first, last));
        }
    }
}
