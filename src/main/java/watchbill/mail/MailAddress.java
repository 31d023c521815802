package watchbill.mail;

import java.util.List;
import java.util.Locale;

/// A name and an address, as in `Grace Hopper <grace@navy.example>`.
///
/// @param name    as its owner writes it, decoded; empty when the mail gave none
/// @param address as written in the mail, without brackets; empty only for something that had a name and no address
public record MailAddress(String name, String address) {

    /// Reads a header line of addresses, in all the forms that real mail has. Never throws.
    public static List<MailAddress> all(String headerLine) {
        return AddressList.parse(headerLine);
    }

    /// The address by which two mails are compared: lower-case, for no provider of today tells `Grace@` from `grace@`.
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    /// What comes after the last `@`, lower-case; empty when there is none.
    public String domain() {
        return key().substring(address.lastIndexOf('@') + 1);
    }

    /// How to call the owner: the name, or the address where there is no name.
    public String display() {
        return name.isBlank() ? address : name;
    }

    /// Tells whether both are the same mailbox, whatever the names.
    public boolean sameMailbox(MailAddress other) {
        return key().equals(other.key());
    }
}
