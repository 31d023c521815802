package watchbill.outbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.mail.MailAddress;
import watchbill.mail.OutgoingMail;
import watchbill.people.TeamId;

/// A mail that is to leave.
///
/// @param purpose      what it is for, in a word or two: `answer`, `receipt`, `notice`, `digest`, `invitation`
/// @param conversation the number of the conversation it belongs to, if any
/// @param envelopeFrom where failures are reported to; empty for none, as for answers to machines
public record NewMail(
        TeamId team,
        String purpose,
        @Nullable Long conversation,
        String envelopeFrom,
        OutgoingMail mail) {

    List<String> recipients() {
        return Stream.concat(mail.to().stream(), mail.cc().stream())
                .map(MailAddress::key)
                .distinct()
                .toList();
    }
}
