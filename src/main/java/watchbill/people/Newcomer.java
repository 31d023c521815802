package watchbill.people;

import java.util.Locale;
import java.util.regex.Pattern;

/// Someone to be on a team, as typed by whoever sets the team up.
///
/// @param email   kept in lower case
/// @param percent share of working time given to the team, 1 to 100
public record Newcomer(String name, String email, Role role, int percent) {

    /// In characters. Names stand in the header of every mail.
    public static final int LONGEST_NAME = 100;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");

    public Newcomer {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The person at <%s> needs a name".formatted(email));
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name \"%s…\" has %d characters; at most %d fit into a mail's header"
                            .formatted(name.substring(0, 20), name.length(), LONGEST_NAME));
        }
        if (!isAddress(email)) {
            throw new IllegalArgumentException(
                    "'%s' is not a mail address; it needs a name, an @ and a host"
                            .formatted(email));
        }
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException(
                    "%s gives the team 1 to 100 percent of working time, not %d"
                            .formatted(name, percent));
        }
    }

    /// Tells whether a text can be a mail address, as far as a look at it tells.
    public static boolean isAddress(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }
}
