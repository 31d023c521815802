package watchbill.channel.mail;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.mail.ParsedMail;

/// Tells whether it is shown, and not only claimed, who wrote a mail: by what the team's own mail server found out and
/// wrote into it.
@Component
class Proof {

    private final String trusted;

    /// @param server the name under which the mail server before us writes `Authentication-Results`; empty for none
    Proof(@Value("${watchbill.mail-verifier:}") String server) {
        this.trusted = server.strip().toLowerCase(Locale.ROOT);
    }

    boolean isOf(ParsedMail mail, Contact author) {
        var email = author.email();
        return !trusted.isEmpty()
                && email != null
                && mail.verifications().stream()
                        .filter(one -> one.server().equals(trusted))
                        .anyMatch(one -> one.shows(email.substring(email.lastIndexOf('@') + 1)));
    }
}
