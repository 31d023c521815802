package watchbill.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail inside a mail: somebody passed on what another had written, in the text or attached.
///
/// @param author      who wrote the inner mail; `null` when the forwarded part names nobody we can reach
/// @param date        when, if it can be read; many programs write it in the reader's language and without a zone
/// @param subject     of the inner mail, empty when not given
/// @param text        of the inner mail
/// @param attachments of the inner mail; for a forward in the text, those of the outer one
/// @param messageId   of the inner mail, known only when it was attached
/// @param cover       what the one who passed it on wrote above it; often empty
public record Forwarded(
        @Nullable MailAddress author,
        @Nullable Instant date,
        String subject,
        String text,
        List<MailAttachment> attachments,
        @Nullable String messageId,
        String cover) {}
