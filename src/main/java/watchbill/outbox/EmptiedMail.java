package watchbill.outbox;

/// What was taken out of a team's mail.
///
/// @param mails  how many were emptied
/// @param unsent how many of them had not left, and never will
public record EmptiedMail(int mails, int unsent) {

    EmptiedMail and(boolean wasUnsent) {
        return new EmptiedMail(mails + 1, wasUnsent ? unsent + 1 : unsent);
    }
}
