package watchbill.conversation;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whose words are whose in a conversation into which others were merged. Customers of different conversations did not
/// choose to talk to each other: each circle goes on in the thread it knows, and reads what it wrote and was sent.
///
/// @param number  the conversation in which all go on
/// @param members who came with which; somebody may have come with several, and the empty address belongs to a requester
///                without one
public record Circles(ConversationNumber number, List<Member> members) {

    /// @param email in lower case
    record Member(String email, ConversationNumber cameWith) {}

    public Circles {
        members = List.copyOf(members);
    }

    /// The conversation in which somebody is written to. Who is there in their own right, and who is not known, is written
    /// to in the one that goes on.
    public ConversationNumber home(Contact contact) {
        var cameWith = all(contact.email());
        return cameWith.isEmpty() || cameWith.contains(number) ? number : first(cameWith);
    }

    /// What a customer may read: what was said in their own conversations, and afterwards what they wrote or were sent.
    ///
    /// @param link  the conversation to which their private link led when it was made
    /// @param email whose link it is; empty for a customer without an address
    public List<Entry> readable(
            Timeline timeline, ConversationNumber link, @Nullable String email) {
        var own = new HashSet<>(all(email));
        own.add(link);
        return timeline.forCustomer().stream()
                .filter(entry -> !Collections.disjoint(own, concerned(entry)))
                .toList();
    }

    private static ConversationNumber first(Set<ConversationNumber> some) {
        return Collections.min(some, Comparator.comparingLong(ConversationNumber::value));
    }

    private Set<ConversationNumber> concerned(Entry entry) {
        if (!entry.conversation().equals(number)) {
            return Set.of(entry.conversation());
        }
        if (entry.direction() == Direction.IN) {
            return Set.of(home(entry.author()));
        }
        return entry.recipients().isEmpty()
                ? Set.of(number)
                : entry.recipients().stream().map(this::home).collect(Collectors.toSet());
    }

    private Set<ConversationNumber> all(@Nullable String email) {
        return email == null || email.isEmpty()
                ? Set.of()
                : members.stream()
                        .filter(member -> member.email().equals(email))
                        .map(Member::cameWith)
                        .collect(Collectors.toSet());
    }
}
