package watchbill.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mail says about itself. Message-IDs are without their angle brackets, which are no part of them.
///
/// @param messageId  `null` when the mail has none
/// @param inReplyTo  the mail this one answers, if it says so
/// @param references the thread so far, oldest first
/// @param from       the first address of `From`; `null` when there is none
/// @param author     who really wrote it: differs from `from` where a mailing list put its own address there
/// @param replyTo    where answers are wanted, often empty
/// @param returnPath where failures are to be reported: `null` when unknown, empty for a mail that wants no report
/// @param date       when it was written, by the sender's clock; `null` when missing or unreadable
/// @param subject    decoded, on one line; empty when there is none
/// @param listId     the mailing list it came through, as in `visit-users.example.org`
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4">RFC 5322, 3.6.4</a>
public record MailHeader(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable MailAddress from,
        @Nullable MailAddress author,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        @Nullable String returnPath,
        @Nullable Instant date,
        String subject,
        @Nullable String listId) {

    /// Every mail this one refers to, the nearest first: by these a thread is found.
    public List<String> ancestors() {
        var nearestFirst = new ArrayList<>(references);
        Collections.reverse(nearestFirst);
        var ancestors = new LinkedHashSet<String>();
        if (inReplyTo != null) {
            ancestors.add(inReplyTo);
        }
        ancestors.addAll(nearestFirst);
        return List.copyOf(ancestors);
    }

    /// Everyone it was addressed to in the open.
    public List<MailAddress> recipients() {
        var all = new ArrayList<>(to);
        all.addAll(cc);
        return all;
    }
}
