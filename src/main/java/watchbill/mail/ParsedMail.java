package watchbill.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail that was read.
///
/// @param attachments  every file, and every part that is not shown as text; forwarded mails too
/// @param answerable   whether a machine may answer it: false for all but persons, and for persons whose mail asks
///                     machines to stay silent
/// @param loopMark     value of our own header `X-Watchbill-Loop`, if the mail carries it
/// @param forwarded    the mail passed on in this one, if any
/// @param bounce       the report, exactly when `kind` is [MailKind#BOUNCE]
/// @param verifications what servers on the way say to have found out about its sender
/// @param warnings     what could not be read as it should have been, in plain sentences
public record ParsedMail(
        MailHeader header,
        MailText body,
        MailKind kind,
        boolean answerable,
        @Nullable String loopMark,
        List<MailAttachment> attachments,
        @Nullable Forwarded forwarded,
        @Nullable Bounce bounce,
        List<Verification> verifications,
        List<String> warnings) {}
