package watchbill.web.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import watchbill.conversation.Contact;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Timeline;
import watchbill.web.conversation.Composer.Recipient;

/// Who may receive a reply, and who does.
///
/// @param usual  those who receive it unless somebody says otherwise
/// @param others people of earlier messages, who receive nothing unless somebody ticks them
record Addressees(Contact requester, List<Contact> usual, List<Contact> others, Written written) {

    static Addressees of(Timeline timeline, List<Contact> usual, Written written) {
        var requester = timeline.conversation().requester();
        return new Addressees(requester, usual, others(timeline, usual), written);
    }

    private static List<Contact> others(Timeline timeline, List<Contact> usual) {
        var others = new ArrayList<Contact>();
        timeline.entries().stream()
                .flatMap(Addressees::mentioned)
                .filter(contact -> contact.email() != null)
                .filter(contact ->
                        Stream.concat(usual.stream(), others.stream())
                                .noneMatch(contact::sameAddress))
                .forEach(others::add);
        return others;
    }

    private static Stream<Contact> mentioned(Entry entry) {
        var author =
                entry.direction() == Direction.IN
                        ? Stream.of(entry.author())
                        : Stream.<Contact>empty();
        return Stream.concat(author, entry.recipients().stream());
    }

    List<Recipient> proposed() {
        return usual.stream().map(contact -> recipient(contact, true)).toList();
    }

    List<Recipient> further() {
        return others.stream().map(contact -> recipient(contact, false)).toList();
    }

    /// Those who receive the reply as things stand.
    Recipients chosen() {
        return written.to() == null
                ? new Recipients(usual)
                : new Recipients(
                        written.ticked().stream().map(email -> new Contact("", email)).toList());
    }

    private Recipient recipient(Contact contact, boolean usually) {
        var email = Objects.requireNonNullElse(contact.email(), "");
        var name = contact.name().equals(email) ? "" : contact.name();
        var ticked = written.to() == null ? usually : written.ticked().contains(email);
        return new Recipient(name, email, role(contact, email, usually), ticked);
    }

    private String role(Contact contact, String email, boolean usually) {
        if (contact.sameAddress(requester)) {
            return "";
        }
        return Recipients.isList(email) ? "list" : usually ? "follower" : "";
    }
}
