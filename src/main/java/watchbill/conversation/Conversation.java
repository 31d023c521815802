package watchbill.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// An inquiry as it stands now; its messages are in the [Timeline].
///
/// @param reporter     who entered it, when that is not the requester
/// @param deskAddress  the address of ours it was sent to
/// @param topic        what a question about use is about
/// @param component    the part of the system it is about
/// @param site         the installation or machine it is about
/// @param arrivedAt    when it reached the team
/// @param firstContact when the customer first reached anyone of us, at most `arrivedAt`
/// @param mergedInto   where it goes on, when it was found to be about the same as another
/// @param effort       how long our people worked on it; absent while nobody noted anything, nor what it taught
/// @param linked       to how many others it is linked, problems among them
public record Conversation(
        TeamId team,
        ConversationNumber number,
        String subject,
        Kind kind,
        @Nullable Topic topic,
        Standing standing,
        PersonId owner,
        Contact requester,
        @Nullable Contact reporter,
        ContactMethod method,
        @Nullable String deskAddress,
        @Nullable String component,
        @Nullable String site,
        List<String> labels,
        Instant arrivedAt,
        Instant firstContact,
        @Nullable ConversationNumber mergedInto,
        @Nullable Duration effort,
        int linked) {

    public Conversation {
        labels = List.copyOf(labels);
    }

    /// To whom an answer goes unless somebody says otherwise: the requester and explicit followers, never a list
    /// and never those who merely stood in Cc (R120).
    public List<Contact> usualRecipients(List<Contact> followers) {
        return Stream.concat(Stream.of(requester), followers.stream())
                .filter(contact -> contact.email() != null)
                .distinct()
                .toList();
    }

    /// The number under which it goes on: its own, unless it was merged into another.
    public ConversationNumber goesOnAs() {
        return mergedInto == null ? number : mergedInto;
    }

    public State state() {
        return standing.state();
    }
}
