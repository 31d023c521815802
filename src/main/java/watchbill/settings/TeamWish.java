package watchbill.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a team wants to be called, and where it wants its hours to be counted.
///
/// @param practice what the team calls its arrangement for reliability and support: `SRE`
/// @param zone     a region such as `America/Los_Angeles`, or a fixed offset
public record TeamWish(String name, String practice, String zone) {

    /// In characters. Names stand in the header of every mail and page.
    public static final int LONGEST_NAME = 60;

    public TeamWish {
        name = name.strip();
        practice = practice.strip();
        zone = zone.strip();
    }

    /// What is wrong with it, by `name`, `practice` and `zone`, each in a sentence.
    public Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        wrongWith("team", name).ifPresent(wrong -> problems.put("name", wrong));
        wrongWith("practice", practice).ifPresent(wrong -> problems.put("practice", wrong));
        if (!isZone(zone)) {
            problems.put(
                    "zone",
                    "'%s' is no time zone. Choose a city in yours, such as America/Los_Angeles."
                            .formatted(zone));
        }
        return problems;
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /// What is wrong with a name, in a sentence.
    ///
    /// @param what whose it is: `team` or `practice`
    public static Optional<String> wrongWith(String what, String name) {
        if (name.isBlank()) {
            return Optional.of(
                    "The %s needs a name. Customers and colleagues read it.".formatted(what));
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    "The name of the %s is one line of at most %d characters; this has %d."
                            .formatted(what, LONGEST_NAME, name.length()));
        }
        return Optional.empty();
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException _) {
            return false;
        }
    }
}
