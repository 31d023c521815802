package watchbill.people;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/// People sharing one rota.
///
/// @param slug         the team's name in addresses: 1 to 40 lower-case letters, digits and inner hyphens
/// @param name         as people write it
/// @param practiceName what the team calls its arrangement for reliability and support, `SRE` unless it says otherwise
/// @param zone         where the team's hours are counted
public record Team(TeamId id, String slug, String name, String practiceName, ZoneId zone) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

    public Team {
        if (!isSlug(slug)) {
            throw new IllegalArgumentException(
                    "A team's short name has 1 to 40 lower-case letters, digits and inner hyphens, not '%s'"
                            .formatted(slug));
        }
        if (name.isBlank() || practiceName.isBlank()) {
            throw new IllegalArgumentException(
                    "A team and its practice need names: '%s', '%s'".formatted(name, practiceName));
        }
    }

    /// `Meridian SRE`: team and practice, as headings and mails call them together (R7).
    public String title() {
        return name + " " + practiceName;
    }

    /// Tells whether a text may be a team's name in addresses.
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /// Proposes a name for addresses: `VisIt, Livermore` becomes `visit-livermore`.
    ///
    /// @return `team` if nothing of the name can be kept
    public static String slugFor(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(40, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "team" : cut;
    }
}
