package watchbill.channel.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.mail.MailAddress;
import watchbill.mail.ParsedMail;
import watchbill.people.TeamId;

/// A mail for one team, read but not yet sorted.
///
/// @param raw     as it came
/// @param desk    the address of the team that it reached
/// @param replyTo the conversation that its recipient address leads to, if that address was one of ours
/// @param listening whether the address it reached only listens
record Arrival(
        TeamId team,
        byte[] raw,
        ParsedMail mail,
        Route route,
        String envelopeSender,
        String desk,
        @Nullable ConversationNumber replyTo,
        boolean listening,
        Instant at) {

    /// Who wrote: by the mail, or, where it does not say, by its envelope.
    Contact author() {
        return Optional.ofNullable(mail.header().author())
                .filter(author -> !author.address().isEmpty() || !author.name().isEmpty())
                .map(Arrival::contact)
                .orElseGet(() -> new Contact("", envelopeSender));
    }

    static Contact contact(MailAddress address) {
        return new Contact(address.name(), address.address());
    }

    /// What makes two deliveries the same mail.
    String key() {
        return MailKey.of(mail, author());
    }
}
