package watchbill.conversation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Someone who writes to us, or on whose behalf somebody does.
///
/// @param name  as shown; the address, or "Someone", when no name is known
/// @param email lower-case; absent for people who called or came by
public record Contact(String name, @Nullable String email) {

    public Contact {
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        name = name.isBlank() ? (email == null ? "Someone" : email) : name.strip();
    }

    /// Whether both are the same person as far as we can tell: the same address.
    public boolean sameAddress(Contact other) {
        return email != null && email.equals(other.email);
    }
}
