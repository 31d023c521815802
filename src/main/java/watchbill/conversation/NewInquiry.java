package watchbill.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.TeamId;

/// An inquiry on its way in.
///
/// @param requester    whose problem it is
/// @param reporter     who entered it, when that is somebody else
/// @param arrivedAt    when it reached the team
/// @param firstContact when the customer first reached anyone of us; later than `arrivedAt` is taken as `arrivedAt`
/// @param mayBeAnsweredByMachine whether an automatic receipt may be sent; never true for what machines wrote
/// @param clientKey    distinguishes a repeated submission from a new one; absent when the channel does so itself
public record NewInquiry(
        TeamId team,
        String subject,
        Matter matter,
        Contact requester,
        @Nullable Contact reporter,
        ContactMethod method,
        @Nullable String deskAddress,
        IncomingText text,
        Instant arrivedAt,
        Instant firstContact,
        boolean mayBeAnsweredByMachine,
        @Nullable String clientKey) {

    /// The longest subject kept; longer ones are cut, and the whole stays in the raw mail.
    public static final int LONGEST_SUBJECT = 500;

    public NewInquiry {
        subject = subject(subject);
        firstContact = firstContact.isAfter(arrivedAt) ? arrivedAt : firstContact;
    }

    /// A subject as it is kept: never empty, and not too long.
    static String subject(String given) {
        var subject = given.isBlank() ? "(no subject)" : given.strip();
        return subject.length() > LONGEST_SUBJECT
                ? subject.substring(0, LONGEST_SUBJECT - 1) + "…"
                : subject;
    }
}
