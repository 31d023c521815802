package watchbill.customers;

import java.util.List;
import java.util.Optional;

/// Somebody who asks us, with all that was noted about them.
///
/// @param id           absent while nothing was noted
/// @param addresses    from where they write, in alphabetical order; never empty
/// @param name         as noted by hand; empty while it is as they sign
/// @param organisation as set by hand; absent while it is that of the address
/// @param note         for the team; empty for none
public record Customer(
        Optional<CustomerId> id,
        List<EmailAddress> addresses,
        String name,
        Optional<OrganisationId> organisation,
        String note) {

    /// The most addresses of one customer.
    public static final int MOST_ADDRESSES = 20;

    /// In characters.
    public static final int LONGEST_NAME = 100;

    /// In characters.
    public static final int LONGEST_NOTE = 2000;

    public Customer {
        addresses = List.copyOf(addresses);
    }

    /// Somebody about whom nothing was noted.
    static Customer unknown(EmailAddress address) {
        return new Customer(Optional.empty(), List.of(address), "", Optional.empty(), "");
    }

    /// This one, who also writes from where another does. What only one of them says is kept, and both notes.
    ///
    /// @throws IllegalArgumentException if both are the same already, or would have too many addresses or too long a note
    Customer with(Customer other) {
        if (addresses.contains(other.addresses.getFirst())) {
            throw new IllegalArgumentException(
                    "%s is one of this customer’s addresses already."
                            .formatted(other.addresses.getFirst().text()));
        }
        var notes =
                note.isEmpty() || other.note.isEmpty()
                        ? note + other.note
                        : note + "\n\n" + other.note;
        refuseOver(MOST_ADDRESSES, addresses.size() + other.addresses.size(), "addresses");
        refuseOver(LONGEST_NOTE, notes.length(), "characters in the notes on both");
        return new Customer(
                id,
                addresses,
                name.isEmpty() ? other.name : name,
                organisation.or(other::organisation),
                notes);
    }

    private static void refuseOver(int most, int would, String what) {
        if (would > most) {
            throw new IllegalArgumentException(
                    "One customer has at most %d %s, and together that would be %d."
                            .formatted(most, what, would));
        }
    }
}
