package watchbill.responseclock;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Customers with a goal of their own.
///
/// @param members mail domains or whole addresses, lower-case
public record CustomerGroup(String name, Duration goal, List<String> members) {

    /// In characters.
    public static final int LONGEST_NAME = 100;

    private static final int MOST_MEMBERS = 500;

    private static final Pattern DOMAIN_OR_ADDRESS =
            Pattern.compile("([^@\\s<>,;\"]+@)?[^@\\s<>,;\".]+(\\.[^@\\s<>,;\".]+)*");

    public CustomerGroup {
        members = List.copyOf(members);
    }

    /// Members as they are compared with a sender: a domain loses its leading `@`.
    ///
    /// @throws IllegalArgumentException if there are none or too many, or one is neither a domain nor an address
    static List<String> members(List<String> typed) {
        var members =
                typed.stream()
                        .map(member -> member.strip().toLowerCase(Locale.ROOT))
                        .map(member -> member.startsWith("@") ? member.substring(1) : member)
                        .distinct()
                        .toList();
        if (members.isEmpty() || members.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException(
                    "A customer group has 1 to %d domains or addresses, not %d. Write lab.example, or grace@lab.example."
                            .formatted(MOST_MEMBERS, members.size()));
        }
        members.forEach(CustomerGroup::check);
        return members;
    }

    private static void check(String member) {
        if (member.length() > 254 || !DOMAIN_OR_ADDRESS.matcher(member).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is neither a domain nor an address. Write lab.example, or grace@lab.example."
                            .formatted(
                                    member.length() > 254
                                            ? member.substring(0, 60) + "…"
                                            : member));
        }
    }
}
