package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.Contact;
import watchbill.people.Person;

/// A person as the API shows one.
///
/// @param email null for people without an address
public record ContactJson(String name, @Nullable String email) {

    static ContactJson of(Contact contact) {
        return new ContactJson(contact.name(), contact.email());
    }

    static ContactJson of(Person person) {
        return new ContactJson(person.name(), person.email());
    }
}
