package watchbill.customers;

/// What somebody notes about a customer.
///
/// @param name         empty: as they sign
/// @param organisation by its name, whether the team knows it already or not; empty: that of the address
/// @param everyone     whether all who write from the same domain belong to that organisation
/// @param note         for the team; empty for none
public record CustomerCard(String name, String organisation, boolean everyone, String note) {

    /// @throws IllegalArgumentException if the name or the note is too long
    public CustomerCard {
        name = name.strip();
        organisation = organisation.strip();
        note = note.strip();
        check("name", name.length(), Customer.LONGEST_NAME);
        check("note", note.length(), Customer.LONGEST_NOTE);
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name is one line.");
        }
    }

    private static void check(String what, int length, int longest) {
        if (length > longest) {
            throw new IllegalArgumentException(
                    "A customer’s %s has at most %d characters; this has %d."
                            .formatted(what, longest, length));
        }
    }
}
