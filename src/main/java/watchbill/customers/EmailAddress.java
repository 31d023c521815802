package watchbill.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A mail address from which somebody writes to us.
///
/// @param text lower-case: `grace.lin@plasma.example`
public record EmailAddress(String text) {

    /// In characters.
    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\".]+(\\.[^@\\s<>,;\".]+)*");

    /// @throws IllegalArgumentException if it is no address
    public EmailAddress {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no mail address. Write grace.lin@plasma.example."
                            .formatted(text.length() > 60 ? text.substring(0, 60) + "…" : text));
        }
    }

    /// As a mail calls its sender, which need not be an address to us.
    public static Optional<EmailAddress> read(@Nullable String email) {
        return email == null || email.length() > LONGEST || !FORM.matcher(email).matches()
                ? Optional.empty()
                : Optional.of(new EmailAddress(email));
    }

    /// What follows the sign: `plasma.example`.
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /// The domain, if it says where somebody belongs: one of a public mail provider does not.
    public Optional<String> tellingDomain() {
        return PublicMail.provides(domain()) ? Optional.empty() : Optional.of(domain());
    }
}
