package watchbill.channel.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// The addresses that bring a customer's reply back to its conversation: `help+1485.SIGNATURE@desk.example`.
///
/// The signature is what counts. A number alone, in an address or a subject, leads nowhere: anybody can write one.
@Component
public class ReplyAddresses {

    private static final Pattern TAGGED = Pattern.compile("[^+@]+\\+(\\d{1,18})\\.([a-z2-7]+)@.+");

    private final Signatures signatures;

    ReplyAddresses(Signatures signatures) {
        this.signatures = signatures;
    }

    /// The reply address of a conversation.
    ///
    /// @param desk an address of the team, such as `help@desk.example`
    public String of(TeamId team, ConversationNumber number, String desk) {
        var at = desk.lastIndexOf('@');
        return "%s+%d.%s%s"
                .formatted(
                        desk.substring(0, at),
                        number.value(),
                        signatures.sign(Purpose.REPLY_ADDRESS, signed(team, number.value())),
                        desk.substring(at));
    }

    /// Finds the conversation that an address of ours leads to.
    ///
    /// @return empty for any address we did not make, of this team
    public Optional<ConversationNumber> open(TeamId team, String address) {
        var tagged = TAGGED.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!tagged.matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(tagged.group(1));
        return signatures.verify(Purpose.REPLY_ADDRESS, signed(team, number), tagged.group(2))
                ? Optional.of(new ConversationNumber(number))
                : Optional.empty();
    }

    private static String signed(TeamId team, long number) {
        return team.value() + "/" + number;
    }
}
