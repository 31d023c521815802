package watchbill.customers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a team notes about an organisation.
///
/// @param sector  as the team calls it: `University`, `Other laboratories`; empty for none
/// @param funding how it pays for the work, in a few words; empty for none
/// @param host    whether the team belongs to it itself
/// @param domains whoever writes from one of them belongs to it; each stands for itself, without those below it
public record OrganisationCard(
        String name, String sector, String funding, boolean host, List<String> domains) {

    /// In characters.
    public static final int LONGEST_NAME = 100;

    /// In characters.
    public static final int LONGEST_SECTOR = 60;

    /// In characters.
    public static final int LONGEST_FUNDING = 100;

    /// The most domains of one organisation.
    public static final int MOST_DOMAINS = 50;

    private static final Pattern DOMAIN = Pattern.compile("[^@\\s<>,;\".]+(\\.[^@\\s<>,;\".]+)+");

    /// @throws IllegalArgumentException naming what is too long, or is no domain of an organisation
    public OrganisationCard {
        name = line("name of an organisation", name, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "An organisation needs a name, such as Plasma Theory.");
        }
        sector = line("sector", sector, LONGEST_SECTOR);
        funding = line("funding", funding, LONGEST_FUNDING);
        domains = domains(domains);
    }

    /// One of which no more than the name is known.
    static OrganisationCard named(String name) {
        return new OrganisationCard(name, "", "", false, List.of());
    }

    private static String line(String what, String text, int longest) {
        var line = text.strip();
        if (line.length() > longest || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The %s is one line of at most %d characters; this has %d."
                            .formatted(what, longest, line.length()));
        }
        return line;
    }

    private static List<String> domains(List<String> typed) {
        var domains =
                typed.stream()
                        .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                        .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                        .distinct()
                        .sorted()
                        .toList();
        if (domains.size() > MOST_DOMAINS) {
            throw new IllegalArgumentException(
                    "An organisation has at most %d domains, not %d."
                            .formatted(MOST_DOMAINS, domains.size()));
        }
        domains.forEach(OrganisationCard::check);
        return domains;
    }

    private static void check(String domain) {
        if (domain.length() > EmailAddress.LONGEST || !DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no mail domain. Write plasma.example."
                            .formatted(
                                    domain.length() > 60 ? domain.substring(0, 60) + "…" : domain));
        }
        if (PublicMail.provides(domain)) {
            throw new IllegalArgumentException(
                    "%s gives an address to anybody. Set the organisation on each customer’s page."
                            .formatted(domain));
        }
    }
}
